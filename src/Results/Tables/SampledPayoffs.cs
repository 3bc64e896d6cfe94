using System.Globalization;
using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Results.Tables;

/// <summary>What the data dictionary says of measures that come from a sample of actors in a large world (<see cref="PayoffSample"/>).</summary>
internal static class SampledPayoffs
{
    private static readonly string Size = PayoffSample.Size.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>How exact a measure of a table is, as a sentence after a full stop; empty for a measure that is exact.</summary>
    /// <param name="measure">The measure's id.</param>
    public static string Of(string measure) => Error(measure) is { } error
        ? $". Exact in worlds of up to {Size} actors; in one of N actors, more than that, from {Size} of them, the same ones for all its tables and scenarios: standard error {error}"
        : "";

    /// <summary>How exact the same is for a kind of actors.</summary>
    /// <param name="of">Whose payoffs: all or members.</param>
    /// <param name="measure">The measure's id.</param>
    public static string OfKinds(string of, string measure) => of == "all" && Error(measure) is { } error
        ? $". Exact for kinds of up to {Size} actors; for one of N actors, more than that, from {Size} of them: standard error of a table {error}"
        : "";

    private static string? Error(string measure) => measure switch
    {
        "losing-of-all" => $"√(p(1 − p)/{Size} · (1 − {Size}/N)), at most 0.011",
        "payoff-of-all-tenth" => "about 0.038 standard deviations of payoff at most where payoffs spread normally",
        _ => null,
    };
}
