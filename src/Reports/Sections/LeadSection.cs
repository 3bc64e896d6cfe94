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
        return section.Build() with { Title = message.Headline, Contents = context.Say(OutcomeTexts.Title) };
    }

    private static void AddPicture(SectionBuilder section, ReportContext context)
    {
        switch (LeadKinds.Of(context))
        {
            case LeadKind.Sample or LeadKind.Map:
                ReversalSection.AddPicture(section, context, context.Data.Map!, ReversalSection.FirstForm(context, context.Data.Map!));
                AddMeaning(section, context);
                break;
            case LeadKind.Dose:
                DoseSection.AddPicture(section, context, context.Data.Dose!, PairReading.Originality);
                AddMeaning(section, context);
                break;
            case LeadKind.Decisions:
                DecisionSection.AddPicture(section, context, FourDecisions.Of(context.Set)!);
                AddMeaning(section, context);
                break;
            default:
                AddScenarios(section, context);
                break;
        }
    }

    /// <summary>What the words of the sentence mean, in small letters.</summary>
    private static void AddMeaning(SectionBuilder section, ReportContext context)
    {
        section.Add(SectionParts.Small(Meant(context)));
        if (context.Set.Hypotheses.Count == 0)
        {
            section.Add(SectionParts.Small(context.Say(HypothesisTexts.None)));
        }
    }

    private static void AddScenarios(SectionBuilder section, ReportContext context)
    {
        if (context.Data.Values.Points.Count > 1)
        {
            section.Say(OutcomeTexts.AtFirstPoint, context.FirstPointLabel);
        }

        (Arm Arm, DomainWeb Web)[] webs = context.Data.Has("actor", "tie")
            ? [.. from arm in Pair(context.Arms) let web = DomainWeb.Of(context.Data, arm) where web is not null select (arm, web)]
            : [];
        if (!context.Arms.Others.Any())
        {
            AddWebs(section, context, webs);
            AddMeaning(section, context);
        }
        else if (webs.Length == 0)
        {
            AddDifferences(section, context);
        }
        else
        {
            section.Beside(left => AddDifferences(left, context), right => AddWebs(right, context, webs));
        }
    }

    private static void AddDifferences(SectionBuilder section, ReportContext context)
    {
        section.Add(DifferenceTable.Of(context, context.Say(OutcomeTexts.FigureTitle), ComparisonSet.Primary))
            .Add(SectionParts.Small(context.Say(OutcomeTexts.Key)));
        AddMeaning(section, context);
    }

    private static void AddWebs(SectionBuilder section, ReportContext context, (Arm Arm, DomainWeb Web)[] webs)
    {
        if (webs.Length == 0)
        {
            return;
        }

        var most = webs.Max(one => one.Web.Most);
        section.Multiples(webs.Select(one => WebFigure.Of(context, one.Arm, one.Web, most)))
            .Add(SectionParts.Paragraph(webs.Length == 1 ? NetworkSentences.Of(context, webs[0].Arm) : NetworkSentences.Of(context, webs[1].Arm, webs[0].Arm)))
            .Add(SectionParts.Small(context.Say(NetworkTexts.HowWeb, context.Numbers.Count(webs.Max(one => one.Web.Worlds)))));
        var names = DomainNames.Of(context.Data);
        if (names.Count > 0)
        {
            section.Add(SectionParts.Small(string.Join(" · ", webs[0].Web.Homes.Select(home => context.Say(NetworkTexts.DomainName, context.Numbers.Count(home + 1), names[home])))));
        }
    }

    /// <summary>The scenarios whose networks stand beside each other: those that the sentence is about, else the first two.</summary>
    private static IEnumerable<Arm> Pair(Arms arms) => MessageSentences.Against(arms) is { } against ? [against, arms.Issue!] : arms.Others.Prepend(arms.Baseline).Take(2);

    private static string Meant(ReportContext context) => context.Data.Values.Points.Count > 1
        ? context.Say(MessageTexts.MeantOver, context.Numbers.Count(context.Data.Values.Points.Count))
        : context.Say(context.Data.IsCase ? MessageTexts.MeantInCase : MessageTexts.Meant, context.Preset);
}
