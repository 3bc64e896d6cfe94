-- The tables of the program in a PostgreSQL store, and the queries by which Orleans reads and changes them. Orleans gets its queries by
-- name from OrleansQuery and names their parameters (@...) and the columns that they answer; what they do is up to this file. One row
-- of cluster is a cluster; its version is raised by every change of who is in it, and a change on an older version does nothing.
select pg_advisory_xact_lock(hashtext('opgavesim'));

create schema if not exists opgavesim;

create table if not exists opgavesim.cluster (
  cluster_id text primary key,
  version integer not null
);

create table if not exists opgavesim.silo (
  cluster_id text not null references opgavesim.cluster,
  address text not null,
  port integer not null,
  generation integer not null, -- tells a silo from an earlier one at the same address
  name text not null,
  host text not null,
  status integer not null,
  gateway_port integer not null,
  suspected text,
  started timestamptz not null,
  alive timestamptz not null,
  primary key (cluster_id, address, port, generation)
);

create table if not exists opgavesim.OrleansQuery (
  QueryKey text primary key,
  QueryText text not null
);

insert into opgavesim.OrleansQuery (QueryKey, QueryText) values
('InsertMembershipVersionKey', $$
  with made as (
    insert into cluster (cluster_id, version) values (@DeploymentId, 0) on conflict do nothing returning 1)
  select exists (select from made)
$$),
('MembershipReadAllKey', $$
  select c.version as Version, s.address as Address, s.port as Port, s.generation as Generation, s.name as SiloName, s.host as HostName,
    s.status as Status, s.gateway_port as ProxyPort, s.suspected as SuspectTimes, s.started as StartTime, s.alive as IAmAliveTime
  from cluster c left join silo s using (cluster_id)
  where cluster_id = @DeploymentId
$$),
('MembershipReadRowKey', $$
  select c.version as Version, s.address as Address, s.port as Port, s.generation as Generation, s.name as SiloName, s.host as HostName,
    s.status as Status, s.gateway_port as ProxyPort, s.suspected as SuspectTimes, s.started as StartTime, s.alive as IAmAliveTime
  from cluster c left join silo s
    on s.cluster_id = c.cluster_id and s.address = @Address and s.port = @Port and s.generation = @Generation
  where c.cluster_id = @DeploymentId
$$),
('GatewaysQueryKey', $$
  select address as Address, gateway_port as ProxyPort, generation as Generation
  from silo
  where cluster_id = @DeploymentId and status = @Status and gateway_port > 0
$$),
('InsertMembershipKey', $$
  with turned as (
    update cluster set version = version + 1
    where cluster_id = @DeploymentId and version = @Version and not exists (
      select from silo
      where cluster_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
    returning cluster_id),
  come as (
    insert into silo (cluster_id, address, port, generation, name, host, status, gateway_port, started, alive)
    select cluster_id, @Address, @Port, @Generation, @SiloName, @HostName, @Status, @ProxyPort, @StartTime, @IAmAliveTime from turned
    returning 1)
  select exists (select from come)
$$),
('UpdateMembershipKey', $$
  with turned as (
    update cluster set version = version + 1
    where cluster_id = @DeploymentId and version = @Version and exists (
      select from silo
      where cluster_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation)
    returning cluster_id),
  changed as (
    update silo s set status = @Status, suspected = @SuspectTimes, alive = @IAmAliveTime
    from turned
    where s.cluster_id = turned.cluster_id and address = @Address and port = @Port and generation = @Generation
    returning 1)
  select exists (select from changed)
$$),
('UpdateIAmAlivetimeKey', $$
  update silo set alive = @IAmAliveTime
  where cluster_id = @DeploymentId and address = @Address and port = @Port and generation = @Generation
$$),
('CleanupDefunctSiloEntriesKey', $$
  delete from silo where cluster_id = @DeploymentId and alive < @IAmAliveTime and status <> 3 -- 3: active
$$),
('DeleteMembershipTableEntriesKey', $$
  with gone as (delete from silo where cluster_id = @DeploymentId)
  delete from cluster where cluster_id = @DeploymentId
$$)
on conflict (QueryKey) do update set QueryText = excluded.QueryText;
