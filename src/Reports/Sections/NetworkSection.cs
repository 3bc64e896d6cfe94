using OpgaveSim.Model.Measures;
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
        if (FullOfTies(context) is { } full)
        {
            section.Add(SectionParts.Paragraph(full));
        }

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

    /// <summary>Where the number of ties that an actor keeps binds; null: the result does not say.</summary>
    private static string? FullOfTies(ReportContext context)
    {
        if (MeasureCatalogue.Find("full-of-ties") is not { } measure || context.Data.FirstSettings.World.Find("TiesKept") is not { } kept)
        {
            return null;
        }

        (Arm Arm, double? Share)[] shares = [.. context.Arms.All.Select(arm => (arm, context.Set.Mean(arm, measure)))];
        return shares.All(one => one.Share is null) ? null
            : shares.All(one => one.Share is null or 0) ? context.Say(NetworkTexts.NeverFull, kept)
            : context.Say(NetworkTexts.Full, kept, context.Numbers.Row([.. shares.Where(one => one.Share > 0)
                .Select(one => context.Say(NetworkTexts.FullIn, one.Arm.Name, context.Numbers.Percent(one.Share)))]));
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
