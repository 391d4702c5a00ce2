-- 0021-linkage-acts.sql
-- A split is several answers at once: they belong to one act, so that taking it back ends exactly these.
alter table linkage.decision add column act_id uuid;
comment on column linkage.decision.act_id is 'Answers given by one act, such as a split; null for an answer of its own.';
create index decision_act on linkage.decision (act_id) where act_id is not null;
