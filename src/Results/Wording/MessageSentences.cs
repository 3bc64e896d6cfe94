using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Formation;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Results.Wording;

/// <summary>
/// The one sentence that says what came out, made from what is found and nothing else. It says more, less, about as much, or inconclusive,
/// and hedges what may be too little to matter.
/// </summary>
public static class MessageSentences
{
    /// <summary>The message of scenarios in one setting of the world.</summary>
    public static Message Of(PageContext context) =>
        !context.Arms.Others.Any() ? new Message(context.Say(MessageTexts.Alone, Tables(context, context.Arms.Baseline)), [])
        : FourDecisions.Of(context.Set) is { } decisions ? new Message(OfDecisions(context, decisions), OfIssue(context) is { } whole ? [context.Say(MessageTexts.AllFour, VariationTexts.Inside(whole.Headline))] : [])
        : OfIssue(context) ?? new Message(General(context), []);

    /// <summary>The scenario that the issue-driven one is told against: the baseline, or interest where the baseline is issue-driven itself; null: there is no issue-driven scenario, or no other.</summary>
    public static Arm? Against(Arms arms) => arms.Issue is not { } issue ? null
        : arms.Baseline != issue && IsForm(arms.Baseline) ? arms.Baseline
        : arms.Interest ?? arms.All.FirstOrDefault(IsForm) ?? (arms.Baseline != issue ? arms.Baseline : arms.Others.FirstOrDefault());

    /// <summary>The tables of a scenario, as the subject of a sentence: by what its logic does, by its name where another has the same logic.</summary>
    public static string Tables(PageContext context, Arm arm) =>
        LogicTexts.Find(arm.Logic)?.Tables is { } named && context.Arms.All.First(other => other.Logic == arm.Logic) == arm
            ? context.Say(named)
            : context.Say(MessageTexts.TablesOf, context.Name(arm));

    /// <summary>The sentence on two scenarios.</summary>
    /// <param name="page">The language.</param>
    /// <param name="tables">The tables of the one, as the subject of a sentence.</param>
    /// <param name="others">Those of the other.</param>
    /// <param name="found">What is found of them.</param>
    public static string OfPair(PageWording page, string tables, string others, PairReading found) => Sentence(found switch
    {
        { Diverse: null, Original: null } => page.Say(MessageTexts.Neither),
        { Diverse: EffectReach.Open, Original: EffectReach.Open } => page.Say(MessageTexts.BothOpen, tables, others),
        { Diverse: EffectReach.Unknown, Original: EffectReach.Unknown or null } or { Diverse: null, Original: EffectReach.Unknown } =>
            page.Say(MessageTexts.BothUnknown, tables, others),
        { Diverse: null } => OriginalAlone(page, tables, others, found),
        { Original: null } => Diverse(page, tables, others, found.Diverse.Value),
        { Diverse: EffectReach.AboveMaybeSmall or EffectReach.BelowMaybeSmall, Original: EffectReach.AboveMaybeSmall or EffectReach.BelowMaybeSmall } => page.Say(
            MessageTexts.BothPerhapsSmall, OfPair(page, tables, others, found with { Diverse = Plain(found.Diverse.Value), Original = Plain(found.Original.Value) }).TrimEnd('.')),
        _ => page.Say(Join(found), Diverse(page, tables, others, found.Diverse.Value), Original(page, found)),
    });

    /// <summary>The sentence on a sweep: at how many settings issue-driven tables are more and less diverse and original than others.</summary>
    /// <param name="page">The language.</param>
    /// <param name="tables">The issue-driven tables, as the subject of a sentence.</param>
    /// <param name="others">The others.</param>
    /// <param name="found">What is found at each setting.</param>
    public static string OverSettings(PageWording page, string tables, string others, IReadOnlyCollection<PairReading> found)
    {
        string Count(Func<PairReading, int?> way, int side) => found.Count(one => way(one) == side) switch
        {
            0 => page.Say(MessageTexts.NoSetting),
            var count => page.Numbers.Count(count),
        };
        var settings = page.Numbers.Count(found.Count);
        return Sentence(
            found.All(one => one.Diverse is null)
                ? page.Say(MessageTexts.OverSettingsOriginal, settings, tables, others, Count(one => one.Ways.Original, 1), Count(one => one.Ways.Original, -1))
                : page.Say(
                    MessageTexts.OverSettings, settings, tables, others, Count(one => one.Ways.Diverse, 1), Count(one => one.Ways.Diverse, -1),
                    Count(one => one.Ways.Original, 1), Count(one => one.Ways.Original, -1)),
            isWhole: true);
    }

    /// <summary>The sentence on a sample of plausible worlds: in what share of them issue-driven tables are more and less diverse and original than others.</summary>
    /// <param name="page">The language.</param>
    /// <param name="tables">The issue-driven tables, as the subject of a sentence.</param>
    /// <param name="others">The others.</param>
    /// <param name="found">What is found in each world of the sample.</param>
    public static string OverPlausible(PageWording page, string tables, string others, IReadOnlyCollection<PairReading> found)
    {
        string Share(Func<PairReading, int?> way, int side) => page.Numbers.Percent(found.Count(one => way(one) == side) / (double)found.Count);
        return Sentence(page.Say(
            MessageTexts.OverPlausible, tables, others, Share(one => one.Ways.Diverse, 1), Share(one => one.Ways.Diverse, -1),
            Share(one => one.Ways.Original, 1), Share(one => one.Ways.Original, -1)), isWhole: true);
    }

    /// <summary>The sentence on given diversity: in what diversity makes solutions more or less original, and in what it does not.</summary>
    /// <param name="page">The language.</param>
    /// <param name="found">Each attribute, named inside a sentence, with what its slopes on novelty come to: one an orientation of members.</param>
    public static string OfDose(PageWording page, IReadOnlyList<(string Name, IReadOnlyList<EffectReach> Slopes)> found)
    {
        var clauses = found.GroupBy(one => DoseClause(one.Slopes))
            .OrderBy(group => Array.IndexOf(DoseClauses, group.Key))
            .Select(group => page.Say(group.Key, page.Numbers.Row([.. group.Select(one => one.Name)])));
        return Sentence(string.Join("; ", clauses));
    }

    /// <summary>The sentence on four decisions: which one adds most to diversity and to originality, or takes most from them.</summary>
    /// <param name="page">The language.</param>
    /// <param name="found">The decisions.</param>
    public static string OfDecisions(PageWording page, FourDecisions found)
    {
        string[] clauses =
        [
            .. found.Outcomes.Where(outcome => outcome.Measure == PairReading.Diversity)
                .Select(outcome => DecisionClause(page, outcome, MessageTexts.RaisesDiversity, MessageTexts.LowersDiversity, MessageTexts.NoneOfDiversity)),
            .. found.Outcomes.Where(outcome => outcome.Measure == PairReading.Originality)
                .Select(outcome => DecisionClause(page, outcome, MessageTexts.RaisesOriginality, MessageTexts.LowersOriginality, MessageTexts.NoneOfOriginality)),
        ];
        return clauses.Length switch
        {
            0 => Sentence(page.Say(MessageTexts.Neither)),
            1 => page.Say(MessageTexts.FourDecisionsOne, clauses),
            _ => page.Say(MessageTexts.FourDecisions, clauses),
        };
    }

    /// <summary>Whether other scenarios say the same as the one that the sentence is about: a short sentence for those that do, and one for each that does not.</summary>
    /// <param name="page">The language.</param>
    /// <param name="main">What the sentence is about.</param>
    /// <param name="others">Other scenarios that issue-driven tables are held against, each with its tables and what is found.</param>
    public static IEnumerable<string> OfOthers(PageWording page, PairReading main, IReadOnlyList<(string Tables, PairReading Found)> others)
    {
        string[] alike = [.. others.Where(other => other.Found.Ways == main.Ways).Select(other => other.Tables)];
        if (alike.Length > 0)
        {
            yield return page.Say(MessageTexts.SameAgainst, page.Numbers.Row(alike));
        }

        foreach (var (tables, found) in others.Where(other => other.Found.Ways != main.Ways))
        {
            if (Short(page, found) is { Length: > 0 } words)
            {
                yield return page.Say(words.Length == 1 ? MessageTexts.OneAgainst : MessageTexts.OtherAgainst, [tables, .. words]);
            }
        }
    }

    /// <summary>What solutions of the same size say, where novelty itself is inconclusive.</summary>
    /// <param name="page">The language.</param>
    /// <param name="found">What is found.</param>
    public static IEnumerable<string> OfAsLarge(PageWording page, PairReading found) => (found.Original, PairReading.WayOf(found.GivenSize)) switch
    {
        (EffectReach.Open, > 0) => [page.Say(MessageTexts.MoreAmongAsLarge)],
        (EffectReach.Open, < 0) => [page.Say(MessageTexts.LessAmongAsLarge)],
        _ => [],
    };

    /// <summary>Whether the yardsticks of novelty say the same of originality; nothing where one of them is inconclusive.</summary>
    /// <param name="page">The language.</param>
    /// <param name="verdicts">What each yardstick says; null: it is not judged.</param>
    public static IEnumerable<string> OfYardsticks(PageWording page, IReadOnlyList<DifferenceVerdict?> verdicts)
    {
        DifferenceVerdict[] clear = [.. verdicts.OfType<DifferenceVerdict>().Where(verdict => verdict != DifferenceVerdict.CannotTellYet)];
        if (clear.Distinct().Count() > 1)
        {
            yield return page.Say(MessageTexts.YardsticksTurn);
        }
        else if (clear.Length == verdicts.Count && clear.Length > 1)
        {
            yield return page.Say(MessageTexts.YardsticksAgree);
        }
    }

    private static Message? OfIssue(PageContext context)
    {
        if (context.Arms.Issue is not { } issue || Against(context.Arms) is not { } against)
        {
            return null;
        }

        var main = PairReading.Of(context.Set, issue, against);
        var others = context.Arms.All.Where(arm => arm != issue && arm != against && (IsForm(arm) || context.Arms.AgainstIssue.Contains(arm)))
            .Select(arm => (Tables(context, arm), PairReading.Of(context.Set, issue, arm))).ToArray();
        var yardsticks = YardstickTurns.OfNovelty(context.Set, issue, against).First().Readings.Select(reading => reading.Verdict).ToArray();
        return new Message(
            OfPair(context, Tables(context, issue), Tables(context, against), main),
            [.. OfAsLarge(context, main), .. OfOthers(context, main, others), .. main.Ways.Original is null ? [] : OfYardsticks(context, yardsticks)]);
    }

    private static string General(PageContext context)
    {
        string Those(Func<PairReading, int?> way) =>
            context.Numbers.Row([.. context.Arms.Others.Where(arm => way(PairReading.Of(context.Set, arm, context.Arms.Baseline)) > 0).Select(arm => Tables(context, arm))])
                is { Length: > 0 } row ? row : context.Say(MessageTexts.None);
        return context.Say(MessageTexts.General, Tables(context, context.Arms.Baseline), Those(found => found.Ways.Diverse), Those(found => found.Ways.Original));
    }

    private static bool IsForm(Arm arm) => Logics.NameOf(arm.Logic) is { IsInterestDriven: true };

    private static Text Join(PairReading found) => found.Ways switch
    {
        (_, null) => MessageTexts.Then,
        var (diverse, original) => diverse == original ? MessageTexts.And : MessageTexts.But,
    };

    private static string Diverse(PageWording page, string tables, string others, EffectReach reach) => Clause(
        page, reach, [tables, others], MessageTexts.MoreDiverse, MessageTexts.LessDiverse, MessageTexts.AsDiverse, MessageTexts.DiverseOpen, MessageTexts.DiverseUnknown);

    private static string Original(PageWording page, PairReading found) => Clause(
        page, found.Original!.Value, [], MessageTexts.MoreOriginal, MessageTexts.LessOriginal, MessageTexts.AsOriginal, MessageTexts.OriginalOpen, MessageTexts.OriginalUnknown)
        + GivenSize(page, found);

    private static string OriginalAlone(PageWording page, string tables, string others, PairReading found) => Clause(
        page, found.Original!.Value, [tables, others], MessageTexts.OnlyMoreOriginal, MessageTexts.OnlyLessOriginal, MessageTexts.OnlyAsOriginal, MessageTexts.OnlyOriginalOpen,
        MessageTexts.OnlyOriginalUnknown) + GivenSize(page, found);

    private static string Clause(PageWording page, EffectReach reach, IReadOnlyList<string> blanks, Text more, Text less, Text same, Text open, Text unknown)
    {
        var hedge = reach is EffectReach.AboveMaybeSmall or EffectReach.BelowMaybeSmall ? page.Say(MessageTexts.PerhapsSmall) : "";
        return page.Say(
            PairReading.WayOf(reach) switch { > 0 => more, < 0 => less, 0 => same, _ => reach == EffectReach.Open ? open : unknown }, [.. blanks, hedge]);
    }

    /// <summary>The same way, without a hedge.</summary>
    private static EffectReach Plain(EffectReach reach) => reach == EffectReach.AboveMaybeSmall ? EffectReach.Above : EffectReach.Below;

    /// <summary>What novelty given size adds: it contradicts, or it goes a way of its own.</summary>
    private static string GivenSize(PageWording page, PairReading found) => (PairReading.WayOf(found.Original), PairReading.WayOf(found.GivenSize)) switch
    {
        (null, _) or (_, null) => "",
        var (all, sized) when all == sized => "",
        (0, > 0) => page.Say(MessageTexts.MoreGivenSize),
        (0, < 0) => page.Say(MessageTexts.LessGivenSize),
        _ => page.Say(MessageTexts.NotGivenSize),
    };

    private static string[] Short(PageWording page, PairReading found) =>
    [
        .. Short(page, found.Diverse, MessageTexts.ShortMoreDiverse, MessageTexts.ShortLessDiverse, MessageTexts.ShortAsDiverse, MessageTexts.ShortDiverseOpen),
        .. Short(page, found.Original, MessageTexts.ShortMoreOriginal, MessageTexts.ShortLessOriginal, MessageTexts.ShortAsOriginal, MessageTexts.ShortOriginalOpen),
    ];

    private static IEnumerable<string> Short(PageWording page, EffectReach? reach, Text more, Text less, Text same, Text open) => reach is null or EffectReach.Unknown
        ? []
        : [page.Say(PairReading.WayOf(reach) switch { > 0 => more, < 0 => less, 0 => same, _ => open })];

    private static readonly Text[] DoseClauses =
        [MessageTexts.DoseMore, MessageTexts.DoseLess, MessageTexts.DoseSame, MessageTexts.DoseMixed, MessageTexts.DoseOpen];

    private static Text DoseClause(IReadOnlyList<EffectReach> slopes)
    {
        int?[] ways = [.. slopes.Select(slope => PairReading.WayOf(slope)).Distinct()];
        return ways switch
        {
            [1] => MessageTexts.DoseMore,
            [-1] => MessageTexts.DoseLess,
            [0] => MessageTexts.DoseSame,
            _ when ways.All(way => way is null) => MessageTexts.DoseOpen,
            _ => MessageTexts.DoseMixed,
        };
    }

    private static string DecisionClause(PageWording page, DecisionEffects outcome, Text raises, Text lowers, Text none)
    {
        var moved = FourDecisions.All.Where(decision => PairReading.WayOf(outcome.Reach(outcome.Of(decision))) is 1 or -1).ToArray();
        if (moved.Length == 0)
        {
            return page.Say(none);
        }

        var most = moved.MaxBy(decision => Math.Abs(outcome.Of(decision).Mean ?? 0));
        return page.Say(outcome.Of(most).Mean > 0 ? raises : lowers, page.Say(DecisionSentences.Name(most)));
    }

    private static string Sentence(string text, bool isWhole = false) => Text.Begin(text) + (isWhole ? "" : ".");
}
