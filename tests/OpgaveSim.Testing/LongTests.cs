namespace OpgaveSim.Testing;

/// <summary>Whether tests run that take long: tens of seconds each, most of them simulations of how often intervals hold.</summary>
public static class LongTests
{
    /// <summary>The variable of the environment that is 1 where they run.</summary>
    public const string Variable = "OPGAVESIM_LONG_TESTS";

    /// <summary>Why they do not run; null: they do.</summary>
    public static string? WhyNot { get; } =
        Environment.GetEnvironmentVariable(Variable) == "1" ? null : $"it takes long; it runs with {Variable}=1, as in .ci/full";
}
