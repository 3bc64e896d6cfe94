using OpgaveSim.Results.Output;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Inference;

/// <summary>How <c>infer</c> is executed. Only <see cref="Draws"/> and <see cref="Seed"/> change what is found.</summary>
public sealed record InferenceOptions
{
    /// <summary>Worlds in the reference table.</summary>
    public int Draws { get; init; } = 20_000;

    /// <summary>Seed of all draws.</summary>
    public ulong Seed { get; init; } = 1;

    /// <summary>The folder for everything that is computed.</summary>
    public required string Out { get; init; }

    /// <summary>What may be done with what is in the folder already.</summary>
    public FolderUse Use { get; init; }

    /// <summary>The cluster to simulate on; null: embedded silos.</summary>
    public ClusterConnection? Cluster { get; init; }

    /// <summary>Embedded silos.</summary>
    public int Silos { get; init; } = 1;

    /// <summary>Runs at a time; null: one a processor, and on a cluster at least one a silo.</summary>
    public int? Parallel { get; init; }

    /// <summary>Whether it ends after the gate.</summary>
    public bool GateOnly { get; init; }

    /// <summary>Whether columns of the case that are not known are passed over.</summary>
    public bool IgnoreUnknown { get; init; }
}
