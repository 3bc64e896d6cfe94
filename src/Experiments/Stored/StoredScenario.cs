using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Stored;

/// <summary>A scenario as results store it.</summary>
public sealed record StoredScenario
{
    /// <summary>Its name.</summary>
    public required string Name { get; init; }

    /// <summary>Its logic.</summary>
    public required Logic Logic { get; init; }

    /// <summary>Its parameters of tables.</summary>
    public required StoredRecord<TableParameters> Table { get; init; }
}
