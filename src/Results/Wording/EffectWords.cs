using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Mathematics;

namespace OpgaveSim.Results.Wording;

/// <summary>Effects as numbers in a text.</summary>
public static class EffectWords
{
    /// <summary>The mean with its sign and, where there is one, its interval: <c>+0.082 [0.070, 0.094]</c>.</summary>
    public static string Of(PageContext context, MeanEffect effect) => effect.Interval is null
        ? context.Numbers.WithSign(effect.Mean)
        : $"{context.Numbers.WithSign(effect.Mean)} {context.Numbers.Text(effect.Interval)}";

    /// <summary>A confidence in percent, with as many digits as tell it from 100 %.</summary>
    public static string Confidence(PageContext context, double confidence) =>
        context.Numbers.Percent(confidence, Math.Clamp(-DecimalExponent.Of(1 - confidence) - 2, 0, 4));
}
