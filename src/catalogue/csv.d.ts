/** The build turns a CSV file into its text. */
declare module '*.csv' {
  const text: string;
  export default text;
}
