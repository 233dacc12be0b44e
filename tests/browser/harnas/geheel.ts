/** Whether all tests run: `playwright test` without a file, a project or a filter. Only then the report can be whole. */
export const geheel = process.argv.slice(2).join(' ') === 'test';
