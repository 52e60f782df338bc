import { QUANTITIES } from './quantities.ts'

/** Returns the page docs/readings.md. `npm run docs` writes it. */
export function readingsPage(): string {
  const rows = Object.entries(QUANTITIES).map(
    ([name, { unit, description }]) => `| \`${name}\` | \`${unit}\` | ${description} |`,
  )
  return `${HEAD}\n${['| name | unit | what it is |', '| --- | --- | --- |', ...rows].join('\n')}\n`
}

const HEAD = `# Readings

A reading is one measured value of a node: a name, an optional channel (pin, child, sensor number), a SenML unit and a number. It has the same
form for every family, so that plots, CSV and dashboards need to know readings, not families.

- A received message shows its \`readings\`, and so does its event \`message.received\`.
- \`GET /v1/readings\` lists the latest reading of each series of all nodes; \`GET /v1/nodes/{nodeId}/series\` those of one node.
- \`GET /v1/nodes/{nodeId}/series/{seriesId}/data\` returns a range in buckets of time, as JSON or, with \`Accept: text/csv\`, as a table:

\`\`\`sh
curl -s -H 'accept: text/csv' http://127.0.0.1:8730/v1/nodes/lines-demo:t1/series/temperature/data
\`\`\`

Readings are kept as long as their messages. Hourly and daily roll-ups (count, least, mean, greatest and last value) are kept for
\`keepHourlyDays\` and \`keepDailyDays\`. Hours and days are those of UTC.

Signal, battery and position of every family are readings. Of the other values, those of the drivers are mapped that say so in their README;
the driver \`lines\` takes the numeric members of JSON, or those of its option \`readings\`. What other payloads mean, a
[decoder](decoders.md) of their radio says.

A node has at most \`seriesPerNode\` series beside signal, battery and position, and a radio \`seriesPerRadio\`. A message beyond that is stored
without the reading; \`musen_readings_refused_total\` counts it.

## Names and units

Each name of this table has one unit, in every family. Units are those of SenML: RFC 8428, and for \`hPa\`, \`ppm\`, \`ug/m3\`, \`dBm\`, \`mm\`, \`mm/h\`,
\`kWh\`, \`B\`, \`VA\`, \`var\`, \`deg\` and \`/100\` RFC 8798. \`/\` is a number without a unit. Other names are values of one family, or values that only their
owner knows; they have the unit of the family's README or of the radio's options, or none.
`
