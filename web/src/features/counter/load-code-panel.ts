/** The panel's own file; asked for as soon as somebody is found, so that it is there when the code is. */
export const loadCodePanel = () => import('./CodePanel.tsx');
