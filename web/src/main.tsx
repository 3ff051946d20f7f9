import '@mantine/core/styles.css';
import './theme/fonts.css';
import './theme/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { applyLanguage, I18nProvider } from './i18n/index.tsx';
import { queryClient } from './query-client.ts';
import { router } from './router.tsx';
import { applyTextSize } from './theme/text-size.ts';
import { cssVariables, theme } from './theme/theme.ts';

/**
 * A new release replaces the files of the old one: a page that is still open then asks for a part that is gone.
 * Loading it anew brings it to where it was, because the address keeps the visit; once a minute, never in circles.
 */
window.addEventListener('vite:preloadError', () => {
  const kept = 'sitthi.reloaded';
  if (Date.now() - Number(sessionStorage.getItem(kept)) < 60_000) return;
  sessionStorage.setItem(kept, String(Date.now()));
  window.location.reload();
});

applyTextSize();
applyLanguage();

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
      <I18nProvider>
        <QueryClientProvider client={queryClient}>
          <RouterProvider router={router} />
        </QueryClientProvider>
      </I18nProvider>
    </MantineProvider>
  </StrictMode>,
);
