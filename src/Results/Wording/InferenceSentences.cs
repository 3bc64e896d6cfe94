using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Results.Wording;

/// <summary>What <c>infer</c> found, in words: the interval first, the distance to chance next, and always what it holds under.</summary>
public static class InferenceSentences
{
    private const int Decimals = 2;

    /// <summary>The verdict in a few words, for large letters.</summary>
    public static string Headline(PageWording page, InferenceVerdict verdict) => page.Say(verdict switch
    {
        InferenceVerdict.InterestLike => InferenceTexts.InterestLike,
        InferenceVerdict.IssueLike => InferenceTexts.IssueLike,
        InferenceVerdict.Between => InferenceTexts.Between,
        InferenceVerdict.NoneFits => InferenceTexts.NoneFits,
        _ => InferenceTexts.CannotBeTold,
    });

    /// <summary>The sentences under it, in their order: no number without its checks passed, and what is missing where there is none.</summary>
    public static IReadOnlyList<string> Of(PageWording page, InferenceFinding found) =>
        found.Verdict.TellsInterval ? [.. Told(page, found), page.Say(InferenceTexts.OnlyOnes)] : [.. Refused(page, found), page.Say(InferenceTexts.OnlyOnes)];

    /// <summary>The name of a model inside a sentence.</summary>
    public static string Model(PageWording page, string model) => model switch
    {
        "interest" => page.Say(InferenceTexts.ModelInterest),
        "kindred" => page.Say(InferenceTexts.ModelKindred),
        "mutual-gains" => page.Say(InferenceTexts.ModelMutualGains),
        "issue" => page.Say(InferenceTexts.ModelIssue),
        "expert" => page.Say(InferenceTexts.ModelExpert),
        "mandate" => page.Say(InferenceTexts.ModelMandate),
        "random" => page.Say(InferenceTexts.ModelRandom),
        ModelChoiceFinding.DegreesAlone => page.Say(InferenceTexts.ModelDegrees),
        "homophily" => page.Say(InferenceTexts.ModelHomophily),
        _ => model,
    };

    /// <summary>The name of a check inside a sentence.</summary>
    public static string Check(PageWording page, InferenceCheck check) => page.Say(check switch
    {
        InferenceCheck.Calibration => InferenceTexts.Calibration,
        InferenceCheck.NearCalibration => InferenceTexts.NearCalibration,
        InferenceCheck.Recovery => InferenceTexts.Recovery,
        InferenceCheck.WrongWorlds => InferenceTexts.WrongWorlds,
        _ => InferenceTexts.PosteriorPredictive,
    });

    /// <summary>What a part of a check is about.</summary>
    public static string Part(PageWording page, CheckFinding check) => check.Part switch
    {
        CheckPart.Ranks => page.Say(InferenceTexts.Ranks),
        CheckPart.Coverage => page.Say(InferenceTexts.Coverage, page.Numbers.Percent(check.At)),
        CheckPart.Bias => page.Say(InferenceTexts.Bias, page.Numbers.Plain(check.At!.Value)),
        CheckPart.Error => page.Say(InferenceTexts.Error),
        CheckPart.Width => page.Say(InferenceTexts.Width, page.Numbers.Plain(check.At!.Value)),
        CheckPart.Refused => page.Say(InferenceTexts.Refused, Model(page, check.World!)),
        _ => page.Say(InferenceTexts.HeldOut),
    };

    /// <summary>What was reached, as a share or a number.</summary>
    public static string Reached(PageWording page, CheckFinding check) => check.Part is CheckPart.Coverage or CheckPart.Refused
        ? page.Numbers.Percent(check.Reached)
        : page.Numbers.Text(check.Reached, Decimals);

    /// <summary>What is allowed; a dash where there is no bar.</summary>
    public static string Allowed(PageWording page, CheckFinding check)
    {
        string Number(double value) => check.Part is CheckPart.Coverage or CheckPart.Refused ? page.Numbers.Percent(value) : page.Numbers.Text(value, Decimals);
        return (check.AtLeast, check.AtMost) switch
        {
            ({ } low, { } high) => page.Say(InferenceTexts.FromTo, Number(low), Number(high)),
            ({ } low, null) => page.Say(InferenceTexts.AtLeast, Number(low)),
            (null, { } high) => page.Say(InferenceTexts.AtMost, Number(high)),
            _ => page.Numbers.Text((double?)null),
        };
    }

    /// <summary>Whether it was passed, and what hangs on it.</summary>
    public static string Outcome(PageWording page, CheckFinding check) => page.Say(check switch
    {
        { Weight: CheckWeight.Shown } => InferenceTexts.Shown,
        { IsPassed: true } => InferenceTexts.Passed,
        { Weight: CheckWeight.Median } => InferenceTexts.MissedMedian,
        _ => InferenceTexts.Missed,
    });

    /// <summary>What the second opinion reads, inside a sentence.</summary>
    public static string Reading(PageWording page, OpinionReading reading) => page.Say(reading switch
    {
        OpinionReading.InterestLike => InferenceTexts.ReadInterest,
        OpinionReading.IssueLike => InferenceTexts.ReadIssue,
        _ => InferenceTexts.ReadNeither,
    });

    /// <summary>The sentence of an interval of λ.</summary>
    public static string Interval(PageWording page, Interval interval) => page.Say(InferenceTexts.Interval, Number(page, interval.Low), Number(page, interval.High));

    /// <summary>The sentence on the column that would help most.</summary>
    public static string HelpsMost(PageWording page, GateFinding gate) => gate.WouldHelp is [var first, ..] && !(first.RSquared <= gate.RSquared)
        ? page.Say(InferenceTexts.HelpsMost, page.Say(InferenceColumns.Name(first.Column)), page.Numbers.Percent(first.RSquared), page.Numbers.Percent(gate.RSquared ?? 0))
        : page.Say(InferenceTexts.NothingHelps);

    private static IEnumerable<string> Told(PageWording page, InferenceFinding found)
    {
        yield return Interval(page, found.Lambda!.NinetyFive);
        if (found.Chance is { } chance)
        {
            yield return page.Say(
                InferenceTexts.Chance, Number(page, chance.Median), Number(page, chance.Middle.Low), Number(page, chance.Middle.High), page.Numbers.Percent(chance.AsFar));
        }

        yield return found.TellsMedian ? page.Say(InferenceTexts.Median, Number(page, found.Lambda.Median)) : page.Say(InferenceTexts.NoMedian);
        if (found.Verdict.Reason == VerdictReason.TooWide)
        {
            yield return page.Say(InferenceTexts.TooWide, Number(page, VerdictFinding.Widest));
        }
        else if (found.Verdict.Reason == VerdictReason.Undecided)
        {
            yield return page.Say(InferenceTexts.Undecided);
        }

        if (found.Verdict.Reason != VerdictReason.Answered)
        {
            yield return HelpsMost(page, found.Gate);
        }

        if (found.IsSeconded is { } isSeconded)
        {
            yield return isSeconded ? page.Say(InferenceTexts.Seconded) : page.Say(InferenceTexts.NotSeconded, Reading(page, found.SecondOpinion!.Reading));
        }
    }

    private static IEnumerable<string> Refused(PageWording page, InferenceFinding found)
    {
        var verdict = found.Verdict;
        if (verdict.Reason == VerdictReason.GateShut)
        {
            yield return found.Gate.RSquared is { } reached
                ? page.Say(InferenceTexts.GateShut, page.Numbers.Percent(reached), page.Numbers.Percent(GateFinding.Bar))
                : page.Say(InferenceTexts.GateNothing);
        }

        if (verdict.Reason == VerdictReason.HeldOutDiffers)
        {
            yield return page.Say(InferenceTexts.HeldOutDiffers, Number(page, HeldOut(found)));
        }

        if (verdict.Model is { } model)
        {
            yield return page.Say(InferenceTexts.OtherModel, Model(page, model), page.Numbers.Percent(found.Models!.Probability));
        }

        if (verdict.Reason == VerdictReason.CheckMissed)
        {
            yield return page.Say(InferenceTexts.CheckMissed, page.Numbers.Row([.. verdict.Missed.Select(check => Check(page, check))]));
        }

        if (verdict.Verdict == InferenceVerdict.CannotBeTold)
        {
            yield return HelpsMost(page, found.Gate);
        }
    }

    private static double? HeldOut(InferenceFinding found) => found.Checks.First(check => check.Part == CheckPart.HeldOut).Reached;

    private static string Number(PageWording page, double? value) => page.Numbers.Text(value, Decimals);
}
