-- A webhook's end is an event of its own. Its beginning too, but earlier beginnings remain changes of the state: the log may have lost
-- the first event of a webhook, and the next one looks the same. The types are those of codes.ts.

UPDATE events SET type = 19, data = json_remove(data, '$.state') WHERE type = 8 AND data ->> '$.state' = 'deleted';

-- Filters find what they found before. The types of a filter are sorted, so this one is the last. The text below cannot occur inside a
-- JSON string, where its quotation marks are escaped.

UPDATE queues SET config =
  replace(config, '"webhook.state-changed"]', '"webhook.created","webhook.deleted","webhook.state-changed"]');
UPDATE webhooks SET config =
  replace(config, '"webhook.state-changed"]', '"webhook.created","webhook.deleted","webhook.state-changed"]');
UPDATE idempotency SET result =
  replace(result, '"webhook.state-changed"]', '"webhook.created","webhook.deleted","webhook.state-changed"]')
  WHERE operation IN ('createQueue', 'createWebhook');
