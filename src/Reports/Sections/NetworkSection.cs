using OpgaveSim.Presentation.Words;
using OpgaveSim.Reports.Figures;
using OpgaveSim.Reports.Pages;
using OpgaveSim.Reports.Queries;
using OpgaveSim.Results.Comparisons;

namespace OpgaveSim.Reports.Sections;

/// <summary>The network at the end of one world, per arm.</summary>
public static class NetworkSection
{
    /// <summary>Makes the section.</summary>
    public static Section Of(ReportContext context)
    {
        var section = new SectionBuilder(context, "network", NetworkTexts.Title);
        if (!context.Data.Has("actor", "tie"))
        {
            return section.Caution(PageTexts.NotStored, "actor, tie").Build();
        }

        var kinds = Participation.Of(context.Data).Kinds;
        var networks = context.Arms.All.Select(arm => (Arm: arm, Network: EndNetwork.Of(context.Data, arm))).ToArray();
        return section.HowToRead(NetworkTexts.How)
            .Add(SeatSection.KindLegend(context, kinds))
            .Multiples(networks.Where(one => one.Network is not null).Select(one => NetworkFigure.Of(context, one.Arm, one.Network!, kinds)))
            .Add(SectionParts.List(networks.Select(one => Caption(context, one.Arm, one.Network)), "small"))
            .Build();
    }

    private static string Caption(ReportContext context, Arm arm, EndNetwork? network)
    {
        var numbers = context.Numbers;
        if (network is null)
        {
            return context.Say(NetworkTexts.NoRun, arm.Name);
        }

        string[] shares = [numbers.Percent(network.BetweenHomes), numbers.Percent(network.BetweenKinds)];
        var (drawn, ties) = (numbers.Count(network.Edges.Count), numbers.Count(network.Ties));
        return network.IsPart ? context.Say(NetworkTexts.Part, [arm.Name, numbers.Count(network.Nodes.Count), numbers.Count(network.Actors), drawn, ties, .. shares])
            : network.Edges.Count == network.Ties ? context.Say(NetworkTexts.CaptionAll, [arm.Name, ties, .. shares])
            : context.Say(NetworkTexts.Caption, [arm.Name, drawn, ties, .. shares]);
    }
}
