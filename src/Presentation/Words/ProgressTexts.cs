namespace OpgaveSim.Presentation.Words;

/// <summary>Progress of runs on the terminal.</summary>
public static class ProgressTexts
{
    /// <summary>At the beginning: {0} runs.</summary>
    public static Text Begin { get; } = new("{0} runs", "{0} runs");

    /// <summary>At the beginning of a run that is resumed: {0} runs, {1} done before.</summary>
    public static Text BeginAgain { get; } = new("{0} runs, {1} of them done before", "{0} runs, waarvan {1} al gedaan");

    /// <summary>How far it is: {0} runs done, {1} runs.</summary>
    public static Text Runs { get; } = new("{0} of {1} runs", "{0} van {1} runs");

    /// <summary>How far it is, in few columns: {0} runs done, {1} runs.</summary>
    public static Text ShortRuns { get; } = new("{0}/{1}", "{0}/{1}");

    /// <summary>Rounds: {0}.</summary>
    public static Text Rounds { get; } = new("{0} rounds", "{0} rondes");

    /// <summary>Runs that failed: {0}.</summary>
    public static Text Failed { get; } = new("{0} failed", "{0} mislukt");

    /// <summary>Time left: {0}.</summary>
    public static Text Left { get; } = new("about {0} left", "nog ongeveer {0}");

    /// <summary>Time left, in few columns: {0}.</summary>
    public static Text ShortLeft { get; } = new("{0} left", "nog {0}");

    /// <summary>A run failed: {0} run, {1} error.</summary>
    public static Text RunFailed { get; } = new("run {0} failed: {1}", "run {0} is mislukt: {1}");

    /// <summary>A run begins again: {0} run, {1} why.</summary>
    public static Text BegunAgain { get; } = new("run {0} begins again: {1}", "run {0} begint opnieuw: {1}");
}
