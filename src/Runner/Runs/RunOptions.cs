using OpgaveSim.Model.Course;
using OpgaveSim.Results.Output;
using OpgaveSim.Silo.Stores;

namespace OpgaveSim.Runner.Runs;

/// <summary>How an experiment is executed. Changes nothing in its results.</summary>
public sealed record RunOptions
{
    /// <summary>The results folder.</summary>
    public required string Out { get; init; }

    /// <summary>What a grain carries; null: as the experiment says.</summary>
    public GrainScale? Grain { get; init; }

    /// <summary>Embedded silos.</summary>
    public int Silos { get; init; } = 1;

    /// <summary>The cluster to run on; null: embedded silos.</summary>
    public ClusterConnection? Cluster { get; init; }

    /// <summary>Runs at a time; null: one a processor, and on a cluster at least one a silo.</summary>
    public int? Parallel { get; init; }

    /// <summary>What may be done with results that are in the folder already.</summary>
    public FolderUse Use { get; init; }

    /// <summary>Whether to go on when a run fails.</summary>
    public bool ContinueOnError { get; init; }

    /// <summary>How long a run that was written may wait for others to be committed with it. A kill loses the runs that wait.</summary>
    internal TimeSpan Together { get; init; } = TimeSpan.FromSeconds(1);

    /// <summary>What each embedded silo gets besides; for tests that disturb it.</summary>
    internal Action<ISiloBuilder>? MoreOfSilo { get; init; }
}
