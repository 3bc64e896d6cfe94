namespace OpgaveSim.Live.Playing;

/// <summary>At which pace worlds are played, and how far. Guarded by its performance.</summary>
internal sealed class Playback
{
    /// <summary>Rounds a second at most that can be asked for.</summary>
    public const int MostSpeed = 1_000;

    private const double FastFrom = 4, LongestToSeeWhoIsAsked = 2;
    private int until;

    /// <summary>Whether it plays on until it is stopped.</summary>
    public bool IsPlaying { get; private set; }

    /// <summary>Rounds a second; 0: as fast as it goes.</summary>
    public double Speed { get; private set; } = 1;

    /// <summary>Whether there is time to see who is asked.</summary>
    public bool ShowsWhoIsAsked => !IsPlaying || Speed is > 0 and <= LongestToSeeWhoIsAsked;

    /// <summary>Plays on.</summary>
    public void Play() => IsPlaying = true;

    /// <summary>Stands still.</summary>
    public void Stop() => (IsPlaying, until) = (false, 0);

    /// <summary>Plays as fast as it goes until so many rounds are played, then stands still.</summary>
    public void PlayTo(int rounds) => (IsPlaying, until) = (false, rounds);

    /// <summary>Plays at a speed.</summary>
    /// <param name="roundsPerSecond">0 … <see cref="MostSpeed"/>; 0: as fast as it goes.</param>
    public void PlayAt(double roundsPerSecond) => Speed = roundsPerSecond;

    /// <summary>Worlds begin anew: they play on if the ones before did.</summary>
    public void BeginAnew() => until = 0;

    /// <summary>The worlds are over.</summary>
    public void End() => IsPlaying = false;

    /// <summary>Whether there is a round to play.</summary>
    /// <param name="round">Rounds played.</param>
    public bool IsDue(int round) => IsPlaying || round < until;

    /// <summary>Whether rounds follow each other faster than pages need to be told of each.</summary>
    /// <param name="round">Rounds played.</param>
    public bool IsFast(int round) => IsPlaying && (Speed == 0 || Speed > FastFrom) && round != until;

    /// <summary>How long to wait after a round; not above zero: not at all.</summary>
    /// <param name="round">Rounds played.</param>
    /// <param name="took">How long the round took.</param>
    public TimeSpan PauseAfter(int round, TimeSpan took) => round < until || Speed == 0 ? TimeSpan.Zero : TimeSpan.FromSeconds(1 / Speed) - took;
}
