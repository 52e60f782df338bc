-- Whose rights a webhook uses. JSON: kind, id. NULL: an administrator, as for all webhooks from before this column.

ALTER TABLE webhooks ADD COLUMN owner TEXT;
