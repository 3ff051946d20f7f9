import { Title } from '@mantine/core';
import { type ReactNode, useId } from 'react';
import page from './Page.module.css';

interface Props {
  title: string;
  /** Step number of the counter. */
  number?: number;
  aside?: ReactNode;
  children: ReactNode;
}

/** A bordered part of a page with its own heading, a region for screen readers. */
export function Panel({ title, number, aside, children }: Props) {
  const id = useId();
  return (
    <section className={page.panel} aria-labelledby={id}>
      <div className={page.panelHead}>
        <Title order={2} id={id}>
          {number !== undefined && (
            <span className={page.number} aria-hidden>
              {number}
            </span>
          )}
          {title}
        </Title>
        {aside}
      </div>
      {children}
    </section>
  );
}

interface FactsProps {
  items: [label: string, value: ReactNode][];
  /** Label and value on one line, flowing like text: many facts in little height. */
  inline?: boolean;
}

/** Label and value pairs, as many side by side as fit. */
export function Facts({ items, inline }: FactsProps) {
  return (
    <dl className={inline ? page.inlineFacts : page.facts}>
      {items.map(([label, value]) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

interface TableProps {
  label: string;
  head: string[];
  /** Few short columns: the cells wrap in a narrow window, and nothing needs to be scrolled to. */
  narrow?: boolean;
  children: ReactNode;
}

/** A real table that scrolls by itself when the window is too narrow, reachable by keyboard. */
export function DataTable({ label, head, narrow, children }: TableProps) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard (WCAG 2.1.1)
    // biome-ignore lint/a11y/useSemanticElements: a scrolling table is no set of form fields
    <div role="group" className={page.scroll} aria-label={label} tabIndex={0}>
      <table className={page.table} data-narrow={narrow || undefined}>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>{children}</tbody>
      </table>
    </div>
  );
}
