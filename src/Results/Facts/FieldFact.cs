using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Results.Facts;

/// <summary>A fact of the field that the model is held against, with how it is judged: fixed before anything is run, and never tuned.</summary>
/// <param name="Id">Its name in JSON.</param>
/// <param name="Says">The fact.</param>
/// <param name="Source">Where it is from.</param>
/// <param name="InModel">What in the model corresponds to it, or why nothing does.</param>
/// <param name="Judged">When it is met.</param>
public sealed record FieldFact(string Id, Text Says, Text Source, Text InModel, Text Judged)
{
    /// <summary>Its value in each world of a scenario; null: nothing in the model corresponds to it.</summary>
    public Func<FactWorlds, IReadOnlyList<double>>? Values { get; init; }

    /// <summary>What a value makes of it.</summary>
    public Func<MeanEffect, FactFinding> Rule { get; init; } = _ => FactFinding.NotInModel;

    /// <summary>What a scenario at a point makes of it.</summary>
    public FactResult Judge(FactWorlds worlds)
    {
        if (Values is null)
        {
            return new FactResult(this, FactFinding.NotInModel, null);
        }

        var effect = MeanEffect.Of(Values(worlds), JudgedFamily.Confidence(1));
        return new FactResult(this, effect.Worlds == 0 ? FactFinding.NoValue : Rule(effect), effect);
    }

    /// <summary>Met where the mean over worlds, rounded to two decimals as facts are known, lies in a range, both ends included; else missed.</summary>
    internal static Func<MeanEffect, FactFinding> Within(double low, double high) =>
        effect => Math.Round(effect.Mean!.Value, 2) is var mean && mean >= low && mean <= high ? FactFinding.Met : FactFinding.Missed;

    /// <summary>Met where the whole interval lies inside ±δ, missed where it lies wholly beyond it; between these inconclusive.</summary>
    internal static Func<MeanEffect, FactFinding> Little(double smallest) => effect => EffectReaches.Of(effect.Interval, smallest) switch
    {
        EffectReach.SmallAbove or EffectReach.Small or EffectReach.SmallBelow => FactFinding.Met,
        EffectReach.Above or EffectReach.Below => FactFinding.Missed,
        _ => FactFinding.Inconclusive,
    };

    /// <summary>Met where the whole interval lies below 0, missed where above; else inconclusive.</summary>
    internal static FactFinding Negative(MeanEffect effect) => effect.Interval?.Side switch { < 0 => FactFinding.Met, > 0 => FactFinding.Missed, _ => FactFinding.Inconclusive };
}
