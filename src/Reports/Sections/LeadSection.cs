using OpgaveSim.Model.Measures;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;
using OpgaveSim.Results.Wording;

namespace OpgaveSim.Reports.Sections;

/// <summary>The first screen: one sentence on what came out, and the picture that shows it.</summary>
public static class LeadSection
{
    private static readonly Measure Degree = MeasureCatalogue.Find("mean-degree")!, External = MeasureCatalogue.Find("home-ei")!;

    /// <summary>Makes the section; its heading is the sentence.</summary>
    public static Section Of(ReportContext context)
    {
        var message = LeadMessage.Of(context);
        var section = new SectionBuilder(context, "outcome", OutcomeTexts.Title);
        if (message.Support.Count > 0)
        {
            section.Add(SectionParts.Support(message.Support));
        }

        AddPicture(section, context);
        section.Add(SectionParts.Small(Meant(context)));
        if (context.Set.Hypotheses.Count == 0)
        {
            section.Add(SectionParts.Small(context.Say(HypothesisTexts.None)));
        }

        return section.Build() with { Title = message.Headline, Contents = context.Say(OutcomeTexts.Title) };
    }

    /// <summary>The networks that a report leads with; none where it leads with something else, or they are not stored.</summary>
    internal static IReadOnlyList<(Arm Arm, EndNetwork Network)> Networks(ReportContext context) => LeadKinds.Of(context) == LeadKind.Scenarios && context.Data.Has("actor", "tie")
        ? [.. from arm in Pair(context.Arms) let network = EndNetwork.Of(context.Data, arm) where network is not null select (arm, network)]
        : [];

    private static void AddPicture(SectionBuilder section, ReportContext context)
    {
        switch (LeadKinds.Of(context))
        {
            case LeadKind.Sample or LeadKind.Map:
                ReversalSection.AddPicture(section, context, context.Data.Map!, ReversalSection.FirstForm(context, context.Data.Map!));
                break;
            case LeadKind.Dose:
                DoseSection.AddPicture(section, context, context.Data.Dose!, PairReading.Originality);
                break;
            case LeadKind.Decisions:
                DecisionSection.AddPicture(section, context, FourDecisions.Of(context.Set)!);
                break;
            default:
                AddScenarios(section, context);
                break;
        }
    }

    private static void AddScenarios(SectionBuilder section, ReportContext context)
    {
        if (context.Data.Values.Points.Count > 1)
        {
            section.Say(OutcomeTexts.AtFirstPoint, context.FirstPointLabel);
        }

        var networks = Networks(context);
        if (!context.Arms.Others.Any())
        {
            AddNetworks(section, context, networks);
        }
        else if (networks.Count == 0)
        {
            AddDifferences(section, context);
        }
        else
        {
            section.Beside(left => AddDifferences(left, context), right => AddNetworks(right, context, networks));
        }
    }

    private static void AddDifferences(SectionBuilder section, ReportContext context) => section
        .Add(DifferenceTable.Of(context, context.Say(OutcomeTexts.FigureTitle), ComparisonSet.Primary))
        .Add(SectionParts.Small(context.Say(OutcomeTexts.Key)));

    private static void AddNetworks(SectionBuilder section, ReportContext context, IReadOnlyList<(Arm Arm, EndNetwork Network)> networks)
    {
        if (networks.Count == 0)
        {
            return;
        }

        section.Multiples(networks.Select(one => NetworkFigure.Of(context, one.Arm, one.Network)))
            .Add(SectionParts.Small(string.Join(' ', Caption(context, networks))));
    }

    private static IEnumerable<string> Caption(ReportContext context, IReadOnlyList<(Arm Arm, EndNetwork Network)> networks)
    {
        string Row(Func<(Arm Arm, EndNetwork Network), string> number) =>
            context.Numbers.Row([.. networks.Select(one => context.Say(NetworkTexts.BetweenIn, number(one), context.NameInside(one.Arm)))]);
        yield return context.Say(NetworkTexts.Islands, context.Say(networks.All(one => one.Network.Edges.Count == one.Network.Ties) ? NetworkTexts.AllDrawn : NetworkTexts.QuarterDrawn));
        yield return context.Say(NetworkTexts.PerActor, Row(one => context.Numbers.Text(context.Set.Mean(one.Arm, Degree), 1)));
        yield return context.Say(NetworkTexts.Between, Row(one => context.Numbers.Percent((1 + context.Set.Mean(one.Arm, External)) / 2)));
    }

    /// <summary>The scenarios whose networks stand beside each other: those that the sentence is about, else the first two.</summary>
    private static IEnumerable<Arm> Pair(Arms arms) => MessageSentences.Against(arms) is { } against ? [against, arms.Issue!] : arms.Others.Prepend(arms.Baseline).Take(2);

    private static string Meant(ReportContext context) => context.Data.Values.Points.Count > 1
        ? context.Say(MessageTexts.MeantOver, context.Numbers.Count(context.Data.Values.Points.Count))
        : context.Say(context.Data.IsCase ? MessageTexts.MeantInCase : MessageTexts.Meant, context.Preset);
}
