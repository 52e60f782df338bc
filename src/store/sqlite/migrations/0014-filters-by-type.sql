-- A filter names the member that it compares: `type`, not `types`. The key order stays, because configurations are compared as texts.
-- The text below cannot occur inside a JSON string, where its quotation marks are escaped.

UPDATE queues SET config = replace(config, '"filter":{"types":', '"filter":{"type":');
UPDATE webhooks SET config = replace(config, '"filter":{"types":', '"filter":{"type":');
UPDATE idempotency SET result = replace(result, '"filter":{"types":', '"filter":{"type":')
  WHERE operation IN ('createQueue', 'createWebhook');
