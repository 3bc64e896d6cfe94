using OpgaveSim.Experiments.Reading;

namespace OpgaveSim.Experiments.Inference;

/// <summary>How many worlds the experiments of a case draw, and from what.</summary>
public sealed record CaseExperimentOptions
{
    /// <summary>Draws of the gate, at least 2.</summary>
    public int GateDraws { get; init; } = 500;

    /// <summary>Draws of the reference table, at least 2.</summary>
    public int Draws { get; init; } = 20_000;

    /// <summary>Draws of each model, at least 2.</summary>
    public int ModelDraws { get; init; } = 2_000;

    /// <summary>Draws of each known world, at least 2.</summary>
    public int WorldDraws { get; init; } = 100;

    /// <summary>Seed. Models have the next one, known worlds the one after, so that no worlds are shared.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The preset for all that is not drawn.</summary>
    public string Preset { get; init; } = Presets.Newest;

    /// <summary>Kinds that can hold a mandate; null: as the model takes it.</summary>
    public IReadOnlyList<string>? Public { get; init; }
}
