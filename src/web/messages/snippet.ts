import type { components } from '../../../generated/types.ts'
import type { Message } from './log-window.ts'

export const SNIPPET_LANGUAGES = ['curl', 'TypeScript', 'Python', 'C#'] as const
export type SnippetLanguage = (typeof SNIPPET_LANGUAGES)[number]

/** A program that sends the same message, or reads it if it was received. A key is never in it: it is read from `MUSEN_TOKEN`. */
export function snippet(language: SnippetLanguage, message: Message, origin: string, needsKey: boolean): string {
  if (message.direction === 'out') return SEND[language](origin, JSON.stringify(requestOf(message)), needsKey)
  return READ[language](origin, message.id, needsKey)
}

/** The request that sends a message again. */
export function requestOf(message: Message): components['schemas']['MessageRequest'] {
  const { radioId, destination, payload, options } = message
  return {
    radioId,
    ...(destination !== undefined && { destination }),
    payload,
    ...(options !== undefined && Object.keys(options).length > 0 && { options }),
  }
}

const READ: Record<SnippetLanguage, (origin: string, id: string, needsKey: boolean) => string> = {
  curl: (origin, id, needsKey) => `curl -s ${origin}/v1/messages/${id}${needsKey ? CURL_KEY : ''}`,
  TypeScript: (origin, id, needsKey) => `${client(origin, needsKey)}
const message = await musen.getMessage({ params: { path: { messageId: '${id}' } } })
console.log(message.payload)`,
  Python: (origin, id, needsKey) => `import os, requests

answer = requests.get("${origin}/v1/messages/${id}"${needsKey ? PYTHON_KEY : ''})
answer.raise_for_status()
print(answer.json()["payload"])`,
  'C#': (origin, id, needsKey) => `${http(needsKey)}
Console.WriteLine(await http.GetStringAsync("${origin}/v1/messages/${id}"));`,
}

const SEND: Record<SnippetLanguage, (origin: string, body: string, needsKey: boolean) => string> = {
  curl: (origin, body, needsKey) =>
    `curl -s ${origin}/v1/messages${needsKey ? CURL_KEY : ''} -H 'content-type: application/json' \\\n  -d ${shellQuoted(body)}`,
  TypeScript: (origin, body, needsKey) => `${client(origin, needsKey)}
const sent = await musen.send(${body}, { waitFor: 'final' })
console.log(sent.state)`,
  Python: (origin, body, needsKey) => `import json, os, requests

message = json.loads(${JSON.stringify(body)})
answer = requests.post("${origin}/v1/messages", json=message${needsKey ? PYTHON_KEY : ''})
answer.raise_for_status()
print(answer.json()["id"])`,
  'C#': (origin, body, needsKey) => `${http(needsKey)}
var body = new StringContent(${JSON.stringify(body)}, System.Text.Encoding.UTF8, "application/json");
var answer = await http.PostAsync("${origin}/v1/messages", body);
Console.WriteLine(await answer.EnsureSuccessStatusCode().Content.ReadAsStringAsync());`,
}

const CURL_KEY = ' -H "authorization: Bearer $MUSEN_TOKEN"'
const PYTHON_KEY = ', headers={"authorization": "Bearer " + os.environ["MUSEN_TOKEN"]}'

function client(origin: string, needsKey: boolean): string {
  const token = needsKey ? ', token: process.env.MUSEN_TOKEN' : ''
  return `import { createMusenClient } from 'musen/client'\n\nconst musen = createMusenClient({ baseUrl: '${origin}'${token} })`
}

function http(needsKey: boolean): string {
  const header = needsKey
    ? '\nhttp.DefaultRequestHeaders.Authorization = new("Bearer", Environment.GetEnvironmentVariable("MUSEN_TOKEN"));'
    : ''
  return `using var http = new HttpClient();${header}`
}

/** A text as one word of a POSIX shell. */
function shellQuoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
