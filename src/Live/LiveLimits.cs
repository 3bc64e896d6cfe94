namespace OpgaveSim.Live;

/// <summary>
/// How much of the page one address may take, and all addresses together, so that nobody locks the others out. A whole class can be behind one
/// address, so the bounds are those of a full lecture hall. The teacher's browser is not bound by them.
/// </summary>
public sealed record LiveLimits
{
    /// <summary>Pages that watch at the same time, ≥ 1.</summary>
    public int Pages { get; init; } = 500;

    /// <summary>Pages of one address that watch at the same time, ≥ 1.</summary>
    public int PagesOfOneAddress { get; init; } = 300;

    /// <summary>Connections at the same time, ≥ 1; for one more, the one that was quiet longest is closed.</summary>
    public int Connections { get; init; } = 3_000;

    /// <summary>Connections of one address at the same time, ≥ 1.</summary>
    public int ConnectionsOfOneAddress { get; init; } = 2_000;

    /// <summary>Requests of one address in a burst, ≥ 1: all its pages open at once.</summary>
    public int Requests { get; init; } = 20_000;

    /// <summary>Requests of one address a second in the long run, ≥ 1.</summary>
    public int RequestsPerSecond { get; init; } = 2_000;

    /// <summary>Questions about actors and tables that are answered at the same time, ≥ 1; others wait.</summary>
    public int Questions { get; init; } = 16;

    /// <summary>Questions of one address that are answered at the same time, ≥ 1; others wait.</summary>
    public int QuestionsOfOneAddress { get; init; } = 8;

    /// <summary>Devices whose votes count, ≥ 1.</summary>
    public int Voters { get; init; } = 2_000;

    /// <summary>Devices of one address whose votes count, ≥ 1.</summary>
    public int VotersOfOneAddress { get; init; } = 300;

    /// <summary>Actors that can be played at the same time, ≥ 1.</summary>
    public int Seats { get; init; } = 60;

    /// <summary>Seats that one address can ask for in a burst, ≥ 1: a whole class comes at once.</summary>
    public int SeatsAsked { get; init; } = 120;

    /// <summary>Seats that one address can ask for a second in the long run, ≥ 1.</summary>
    public int SeatsAskedPerSecond { get; init; } = 2;

    /// <summary>What one seat can ask or choose in a burst, ≥ 1.</summary>
    public int Choices { get; init; } = 60;

    /// <summary>What one seat can ask or choose a second in the long run, ≥ 1.</summary>
    public int ChoicesPerSecond { get; init; } = 10;

    /// <summary>How long a connection may ask nothing, in whole seconds, before it is closed.</summary>
    public TimeSpan Quiet { get; init; } = TimeSpan.FromSeconds(10);

    /// <summary>How long a request may take to arrive, but for its body.</summary>
    public TimeSpan Headers { get; init; } = TimeSpan.FromSeconds(5);
}
