using OpgaveSim.Model.Measures;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;

namespace OpgaveSim.Experiments.Definitions;

/// <summary>One point of an experiment's design: a world and the scenarios that share it.</summary>
/// <param name="Index">Its number, from 0.</param>
/// <param name="Label">What is set at it; null: nothing, all is as in the file; empty: the experiment has no design.</param>
/// <param name="Settings">Every path that the design varies, with its value at this point, as text.</param>
/// <param name="World">The world's parameters.</param>
/// <param name="Case">The case, or null.</param>
/// <param name="Scenarios">The scenarios, in the order of the file.</param>
public sealed record DesignPoint(
    int Index, string? Label, IReadOnlyDictionary<string, string> Settings, WorldParameters World, CaseWorld? Case, IReadOnlyList<Scenario> Scenarios)
{
    /// <summary>The design that it is a point of; empty: the experiment has none.</summary>
    public string Design { get; init; } = "";

    /// <summary>
    /// What its replications begin at in the seed's numbers of worlds: 0, so that points share worlds, except in draws and samples. There they run on
    /// from point to point, so that every point has worlds of its own.
    /// </summary>
    public int FirstReplication { get; init; }

    /// <summary>How much its actors and issues can differ.</summary>
    public required WorldVariety Variety { get; init; }

    /// <summary>Its place in the unit cube, by factor of its design; null for designs that list their values.</summary>
    public IReadOnlyList<double>? Unit { get; init; }
}
