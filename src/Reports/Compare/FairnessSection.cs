using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Compare;

/// <summary>Who gains and who loses, by kind of actor and, in a case, by name; and who is never asked.</summary>
public static class FairnessSection
{
    private const int MostKinds = 12, MostActors = 8, Decimals = 4;

    private static readonly (string Column, Text Name)[] Shares =
    [
        ("losing_of_all", CompareTexts.KindLosing),
        ("never_invited", CompareTexts.KindNeverAsked),
        ("never_seated", CompareTexts.KindNeverSeated),
    ];

    /// <summary>Makes the section.</summary>
    public static Section Of(CompareContext context)
    {
        var section = new SectionBuilder(context, "fairness", CompareTexts.FairTitle);
        if (KindValues.Read(context.Compared) is not { } kinds)
        {
            return section.Caution(PageTexts.NotStored, "kind").Build();
        }

        section.HowToRead(CompareTexts.FairHow, context.Arms.Baseline.Name)
            .Add(Markup.Of($"<ul>{context.Arms.Others.SelectMany(arm => Sentences(context, kinds, arm)).Select(sentence => Markup.Of($"<li>{sentence}</li>")).ToArray()}</ul>"))
            .Add(Table(context, kinds));
        if (kinds.Kinds.Count > MostKinds)
        {
            section.Say(ParticipationTexts.MoreKinds, context.Numbers.Count(kinds.Kinds.Count - MostKinds));
        }

        foreach (var arm in context.Arms.Others)
        {
            AddActors(section, context, arm);
        }

        return section.Build();
    }

    private static IEnumerable<string> Sentences(CompareContext context, KindValues kinds, Arm arm)
    {
        var sides = kinds.Kinds.Select(kind => (Kind: context.KindName(kind), Interval: kinds.ToBaseline(arm, kind, "payoff_of_all").Interval())).ToArray();
        string[] gaining = [.. sides.Where(one => one.Interval?.Side > 0).Select(one => one.Kind)];
        string[] losing = [.. sides.Where(one => one.Interval?.Side < 0).Select(one => one.Kind)];
        if (gaining.Length > 0)
        {
            yield return context.Say(CompareTexts.KindsGain, arm.Name, context.Arms.Baseline.Name, context.Numbers.Row(gaining));
        }

        if (losing.Length > 0)
        {
            yield return context.Say(CompareTexts.KindsLose, arm.Name, context.Arms.Baseline.Name, context.Numbers.Row(losing));
        }

        if (gaining.Length + losing.Length == 0)
        {
            yield return context.Say(CompareTexts.KindsOpen, arm.Name, context.Arms.Baseline.Name);
        }
    }

    private static Markup Table(CompareContext context, KindValues kinds)
    {
        Arm[] arms = [context.Arms.Baseline, .. context.Arms.Others];
        var head = arms.Select(arm => Markup.Of($"<th scope=\"col\" class=\"num\">{LegendMarkup.Sample(arm.Style)}<br>{arm.Name}</th>")).ToArray();
        var bodies = kinds.Kinds.Take(MostKinds).Select(kind => Markup.Of(
            $"<tbody><tr class=\"heading\"><th colspan=\"{arms.Length + 1}\" scope=\"rowgroup\">{context.KindName(kind)}</th></tr><tr><th scope=\"row\">{context.Say(CompareTexts.KindPayoff)}</th>{arms.Select(arm => Payoff(context, kinds, kind, arm)).ToArray()}</tr>{Shares.Select(share => Markup.Of($"<tr><th scope=\"row\">{context.Say(share.Name)}</th>{arms.Select(arm => Markup.Of($"<td class=\"num\">{context.Numbers.Percent(kinds.Mean(arm, kind, share.Column), 1)}</td>")).ToArray()}</tr>")).ToArray()}</tbody>")).ToArray();
        return Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{context.Say(CompareTexts.FairTitle)}\"><table class=\"seats\"><thead><tr><th scope=\"col\">{context.Say(ParticipationTexts.Kind)}</th>{head}</tr></thead>{bodies}</table></div>");
    }

    private static Markup Payoff(CompareContext context, KindValues kinds, string kind, Arm arm)
    {
        var mean = context.Numbers.Text(kinds.Mean(arm, kind, "payoff_of_all"), Decimals);
        if (arm == context.Arms.Baseline)
        {
            return Markup.Of($"<td class=\"num\"><b>{mean}</b></td>");
        }

        var difference = kinds.ToBaseline(arm, kind, "payoff_of_all");
        var interval = difference.Interval();
        var (sign, side) = Side(interval);
        return Markup.Of(
            $"<td class=\"num {side}\"><b>{mean}</b><br>{sign} {context.Numbers.WithSign(difference.Mean, Decimals)} <small>{context.Numbers.Text(interval, Decimals)}</small></td>");
    }

    private static void AddActors(SectionBuilder section, CompareContext context, Arm arm)
    {
        var actors = ActorGains.Of(context.Compared, arm);
        if (actors.Count == 0)
        {
            return;
        }

        var shown = actors.Count <= 2 * MostActors ? actors : [.. actors.Take(MostActors), .. actors.TakeLast(MostActors)];
        var rows = shown.Select(actor => Markup.Of(
            $"<tr><th scope=\"row\">{actor.Name} <small>{context.KindName(actor.Kind)}</small></th><td class=\"num {Side(actor.Interval).Class}\">{Side(actor.Interval).Sign} {context.Numbers.WithSign(actor.Difference, Decimals)} <small>{context.Numbers.Text(actor.Interval, Decimals)}</small></td></tr>")).ToArray();
        var title = context.Say(CompareTexts.ActorsTitle, arm.Name, context.Arms.Baseline.Name);
        section.Folded(title, inside => inside.Add(Markup.Of(
            $"<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"{title}\"><table class=\"seats\"><thead><tr><th scope=\"col\">{context.Say(ActorTexts.Actor)}</th><th scope=\"col\" class=\"num\">{context.Say(CompareTexts.Difference)}</th></tr></thead><tbody>{rows}</tbody></table></div>")));
    }

    private static (string Sign, string Class) Side(Interval? interval) => interval?.Side switch
    {
        > 0 => ("▲", "higher"),
        < 0 => ("▼", "lower"),
        _ => ("", ""),
    };
}
