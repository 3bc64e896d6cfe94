using OpgaveSim.Grains.Serialization.Parcels;
using OpgaveSim.Model.Records;

namespace OpgaveSim.Grains.Serialization.Records;

/// <summary>What travels of a <see cref="RunRecord"/>.</summary>
[GenerateSerializer, Alias("OpgaveSim.RunRecord")]
internal readonly record struct RunRecordSurrogate(
    ClosedTable[] ClosedTables, RoundRecord[] Rounds, Parcel<ActorRecord> Actors, KindRecord[] Kinds, KeyValuePair<string, double?>[] Measures,
    KeyValuePair<string, int>[] TablesWithValue, int TablesCounted);

/// <summary>A <see cref="RunRecord"/> between silos. Measures keep their order.</summary>
[RegisterConverter]
internal sealed class RunRecordConverter : IConverter<RunRecord, RunRecordSurrogate>
{
    /// <inheritdoc/>
    public RunRecord ConvertFromSurrogate(in RunRecordSurrogate surrogate) => new()
    {
        ClosedTables = surrogate.ClosedTables,
        Rounds = surrogate.Rounds,
        Actors = surrogate.Actors.Items.ToArray(),
        Kinds = surrogate.Kinds,
        Measures = new Dictionary<string, double?>(surrogate.Measures),
        TablesWithValue = new Dictionary<string, int>(surrogate.TablesWithValue),
        TablesCounted = surrogate.TablesCounted,
    };

    /// <inheritdoc/>
    public RunRecordSurrogate ConvertToSurrogate(in RunRecord value) => new(
        value.ClosedTables.InArray(), value.Rounds.InArray(), new Parcel<ActorRecord>(value.Actors.InArray()), value.Kinds.InArray(),
        [.. value.Measures], [.. value.TablesWithValue], value.TablesCounted);
}
