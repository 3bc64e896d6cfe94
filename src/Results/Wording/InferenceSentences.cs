using OpgaveSim.Analysis.Inference.Choices;
using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Inference;

namespace OpgaveSim.Results.Wording;

/// <summary>What <c>infer</c> found, in words: the interval first, the distance to chance next, and always what it holds under.</summary>
public static class InferenceSentences
{
    private const int Decimals = 2, DecimalsOfP = 3;

    /// <summary>The verdict in a few words, for large letters.</summary>
    public static string Headline(PageWording page, InferenceFinding found) => page.Say(found.Verdict?.Verdict switch
    {
        null => InferenceTexts.WorthEstimating,
        InferenceVerdict.InterestLike => InferenceTexts.InterestLike,
        InferenceVerdict.IssueLike => InferenceTexts.IssueLike,
        InferenceVerdict.Between => InferenceTexts.Between,
        InferenceVerdict.NoneFits => InferenceTexts.NoneFits,
        _ => InferenceTexts.CannotBeTold,
    });

    /// <summary>The sentences under it, in their order: no number without its checks passed, and what is missing where there is none.</summary>
    public static IReadOnlyList<string> Of(PageWording page, InferenceFinding found) =>
        found.Verdict is not { } verdict ? [page.Say(InferenceTexts.GateOpen, page.Numbers.Percent(found.Gate.RSquared), page.Numbers.Percent(GateFinding.Bar))]
        : [.. verdict.TellsInterval ? Told(page, found, verdict) : Refused(page, found, verdict), .. FirstLook(page, found), page.Say(InferenceTexts.OnlyOnes)];

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
        ModelChoiceFinding.Between => page.Say(InferenceTexts.ModelBetween),
        "planted-kind" => page.Say(InferenceTexts.ModelHomophily),
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
        CheckPart.FalselyRefused => page.Say(InferenceTexts.FalselyRefused, page.Numbers.Plain(check.At!.Value)),
        CheckPart.Refused => page.Say(InferenceTexts.Refused, Model(page, check.World!)),
        CheckPart.Used => page.Say(InferenceTexts.Used),
        _ => page.Say(InferenceTexts.HeldOut),
    };

    /// <summary>What was reached, as a share or a number.</summary>
    public static string Reached(PageWording page, CheckFinding check) => IsShare(check)
        ? page.Numbers.Percent(check.Reached)
        : page.Numbers.Text(check.Reached, check.Part is CheckPart.HeldOut or CheckPart.Used ? DecimalsOfP : Decimals);

    /// <summary>What is allowed; a dash where there is no bar.</summary>
    public static string Allowed(PageWording page, CheckFinding check)
    {
        string Number(double value) => IsShare(check) ? page.Numbers.Percent(value) : page.Numbers.Text(value, Decimals);
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
        { Weight: CheckWeight.Point } => InferenceTexts.MissedPoint,
        _ => InferenceTexts.Missed,
    });

    /// <summary>What the second opinion reads, inside a sentence.</summary>
    public static string Leaning(PageWording page, TableLeaning leaning) => page.Say(leaning switch
    {
        TableLeaning.Interest => InferenceTexts.ReadInterest,
        TableLeaning.Issue => InferenceTexts.ReadIssue,
        _ => InferenceTexts.ReadNeither,
    });

    /// <summary>The name of a feature of the second opinion.</summary>
    public static string Feature(PageWording page, string feature) => feature switch
    {
        "likeness" => page.Say(InferenceTexts.FeaturePositions),
        "kind" => page.Say(InferenceTexts.FeatureKind),
        "coverage" => page.Say(InferenceTexts.FeatureCoverage),
        "ties" => page.Say(InferenceTexts.FeatureTies),
        _ => feature,
    };

    /// <summary>The name of a parameter.</summary>
    public static string Parameter(PageWording page, string parameter) => parameter switch
    {
        "lambda" => page.Say(InferenceTexts.Lambda),
        "willingness" => page.Say(InferenceTexts.Willingness),
        "scouted" => page.Say(InferenceTexts.Scouted),
        "acquaintance-bonus" => page.Say(InferenceTexts.Acquaintance),
        "judgement-error" => page.Say(InferenceTexts.Misjudgement),
        "homophily" => page.Say(InferenceTexts.Homophily),
        "kind-pull" => page.Say(InferenceTexts.KindPull),
        "clustering" => page.Say(InferenceTexts.ClusteringOfInterests),
        _ => parameter,
    };

    /// <summary>The sentence of an interval of λ.</summary>
    public static string Interval(PageWording page, Interval interval) => page.Say(InferenceTexts.Interval, Number(page, interval.Low), Number(page, interval.High));

    /// <summary>The sentence on the column that would help most.</summary>
    public static string HelpsMost(PageWording page, GateFinding gate) => gate.WouldHelp is [var first, ..] && !(first.RSquared <= gate.RSquared)
        ? page.Say(InferenceTexts.HelpsMost, page.Say(TableSummaryTexts.Of(first.Column)), page.Numbers.Percent(first.RSquared), page.Numbers.Percent(gate.RSquared ?? 0))
        : page.Say(InferenceTexts.NothingHelps);

    private static IEnumerable<string> Told(PageWording page, InferenceFinding found, VerdictFinding verdict)
    {
        yield return Interval(page, found.Lambda!.NinetyFive);
        if (found.Chance is { } chance)
        {
            yield return page.Say(
                InferenceTexts.Chance, Number(page, chance.Median), Number(page, chance.Middle.Low), Number(page, chance.Middle.High), page.Numbers.Percent(chance.AsFar));
        }

        yield return found.TellsPoint ? page.Say(InferenceTexts.Point, Number(page, found.Lambda.Mean)) : page.Say(InferenceTexts.NoPoint);
        if (verdict.Reason == VerdictReason.TooWide)
        {
            yield return page.Say(InferenceTexts.TooWide, Number(page, VerdictFinding.Widest));
        }
        else if (verdict.Reason == VerdictReason.Undecided)
        {
            yield return page.Say(InferenceTexts.Undecided);
        }

        if (verdict.Reason != VerdictReason.Answered)
        {
            yield return HelpsMost(page, found.Gate);
        }

        if (found.Seconded is { } seconded)
        {
            yield return seconded switch
            {
                OpinionAgreement.Agrees => page.Say(InferenceTexts.Seconded),
                OpinionAgreement.DoesNotAgree => page.Say(InferenceTexts.NotSeconded, Leaning(page, found.SecondOpinion!.Leaning!.Value)),
                _ => page.Say(InferenceTexts.SecondOpen),
            };
        }
    }

    private static IEnumerable<string> Refused(PageWording page, InferenceFinding found, VerdictFinding verdict)
    {
        if (verdict.Reason == VerdictReason.GateShut)
        {
            yield return found.Gate.RSquared is { } reached
                ? page.Say(InferenceTexts.GateShut, page.Numbers.Percent(reached), page.Numbers.Percent(GateFinding.Bar))
                : page.Say(InferenceTexts.GateNothing);
        }

        if (verdict.Reason == VerdictReason.HeldOutDiffers)
        {
            foreach (var check in found.Checks.Where(check => check is { Check: InferenceCheck.PosteriorPredictive, IsPassed: false, Reached: not null }))
            {
                yield return page.Say(check.Part == CheckPart.Used ? InferenceTexts.UsedDiffers : InferenceTexts.HeldOutDiffers, page.Numbers.Text(check.Reached, DecimalsOfP));
            }
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

    private static IEnumerable<string> FirstLook(PageWording page, InferenceFinding found) => found is { Asked.IsFirstLook: true, Lambda: not null }
        ? [page.Say(InferenceTexts.FirstLook, page.Numbers.Count(found.Asked.Draws), page.Numbers.Count(InferenceAsked.Full))]
        : [];

    private static bool IsShare(CheckFinding check) => check.Part is CheckPart.Coverage or CheckPart.FalselyRefused or CheckPart.Refused;

    private static string Number(PageWording page, double? value) => page.Numbers.Text(value, Decimals);
}
