using System.Text.Json.Serialization;
using OpgaveSim.Experiments.Definitions;
using OpgaveSim.Model.Parameters;

namespace OpgaveSim.Experiments.Stored;

/// <summary>A point of a design as results store it.</summary>
public sealed record StoredPoint
{
    /// <summary>Its number, from 0.</summary>
    public required int Index { get; init; }

    /// <summary>What is set at it, as in <see cref="DesignPoint.Label"/>.</summary>
    public string? Label { get; init; }

    /// <summary>Number of its first replication, as in <see cref="DesignPoint.FirstReplication"/>.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public int FirstReplication { get; init; }

    /// <summary>The world's parameters.</summary>
    public required StoredRecord<WorldParameters> World { get; init; }

    /// <summary>The hash of the case, as <see cref="CaseHash"/> makes it; null: a generated world.</summary>
    public string? Case { get; init; }

    /// <summary>Its scenarios, in the order of the experiment.</summary>
    public required IReadOnlyList<StoredScenario> Scenarios { get; init; }

    /// <summary>A scenario by its name; null: there is none.</summary>
    /// <param name="name">The name.</param>
    public StoredScenario? Find(string name) => Scenarios.FirstOrDefault(scenario => scenario.Name == name);
}
