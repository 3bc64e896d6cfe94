using OpgaveSim.Model.Course;

namespace OpgaveSim.Runner.Benchmarks;

/// <summary>What a world cost. Processor time is that of the whole process. A candidate counts once a table and round.</summary>
public sealed record WorldFigures
{
    /// <summary>Actors.</summary>
    public required int Actors { get; init; }

    /// <summary>What a grain carried.</summary>
    public required GrainScale Grain { get; init; }

    /// <summary>Whether tables deliberated and everything was measured; false: formation alone.</summary>
    public required bool IsWhole { get; init; }

    /// <summary>The scenario's logic.</summary>
    public required string Logic { get; init; }

    /// <summary>Rounds that were played.</summary>
    public required int Rounds { get; init; }

    /// <summary>Tables that closed.</summary>
    public required int Tables { get; init; }

    /// <summary>Candidates scored.</summary>
    public required long Candidates { get; init; }

    /// <summary>Processor seconds to make the public world.</summary>
    public required double Making { get; init; }

    /// <summary>Processor seconds of the rounds of the first run, in which grains come to life and code is compiled.</summary>
    public required double First { get; init; }

    /// <summary>Processor seconds of the rounds of a later run: the least of them.</summary>
    public required double Warm { get; init; }

    /// <summary>Wall seconds of the rounds of that run.</summary>
    public required double WarmWall { get; init; }

    /// <summary>Processor seconds from the end of the rounds to the record: last mail and measuring.</summary>
    public required double Ending { get; init; }

    /// <summary>What the collector did in the rounds of that run.</summary>
    public required CollectorFigures Collector { get; init; }

    /// <summary>Managed bytes an actor, world and record included, after the runs.</summary>
    public required double BytesPerActor { get; init; }

    /// <summary>Highest resident memory of the process so far, bytes.</summary>
    public required long Peak { get; init; }

    /// <summary>Calls that were counted; null where a grain is a world.</summary>
    public CallCount? Calls { get; init; }

    /// <summary>The digest of the run.</summary>
    public required string Digest { get; init; }

    /// <summary>Candidates a second of processor time, warm.</summary>
    public double CandidatesPerSecond => Candidates / Warm;

    /// <summary>Processor seconds a table, warm: rounds, last mail and measuring.</summary>
    public double SecondsPerTable => (Warm + Ending) / Tables;

    /// <summary>Rounds a second, warm.</summary>
    public double RoundsPerSecond => Rounds / WarmWall;
}
