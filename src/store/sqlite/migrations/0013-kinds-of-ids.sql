-- Ids tell their kind by a prefix. The ids of messages and webhooks are computed; these are the places where an id is stored.

UPDATE access_keys SET id = 'key_' || id;
UPDATE audit SET actor_id = 'key_' || actor_id WHERE actor_kind = 'key';

UPDATE jobs SET
  id = iif(kept ->> '$.kind' = 'probe', 'prb_', 'dsc_') || id,
  kept = json_set(kept, '$.job.id', iif(kept ->> '$.kind' = 'probe', 'prb_', 'dsc_') || id);

-- The types are those of codes.ts.
UPDATE events SET data = json_set(data, '$.webhookId', 'wh_' || replace(data ->> '$.webhookId', '-w', '-')) WHERE type = 8;
UPDATE events SET data = json_set(data, '$.probe.id', 'prb_' || (data ->> '$.probe.id')) WHERE type IN (9, 14);
UPDATE events SET data = json_set(data, '$.discoveryId', 'dsc_' || (data ->> '$.discoveryId')) WHERE type IN (10, 11);
UPDATE events SET data = json_set(data, '$.discovery.id', 'dsc_' || (data ->> '$.discovery.id')) WHERE type = 15;
UPDATE events SET data = json_set(data, '$.captureId', 'cap_' || (data ->> '$.captureId')) WHERE type = 13;
UPDATE events SET data = json_set(data, '$.capture.id', 'cap_' || (data ->> '$.capture.id')) WHERE type = 16;

UPDATE idempotency SET result = json_set(result, '$.id', 'prb_' || (result ->> '$.id')) WHERE operation = 'startProbe';
UPDATE idempotency SET result = json_set(result, '$.id', 'dsc_' || (result ->> '$.id')) WHERE operation = 'startDiscovery';
UPDATE idempotency SET result = json_set(result, '$.id', 'cap_' || (result ->> '$.id')) WHERE operation = 'startCapture';
UPDATE idempotency SET result = json_set(result, '$.webhook.id', 'wh_' || replace(result ->> '$.webhook.id', '-w', '-'))
  WHERE operation = 'createWebhook';
