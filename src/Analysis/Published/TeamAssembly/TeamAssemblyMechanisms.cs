using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Published.TeamAssembly;

/// <summary>How the making of teams makes the network of a field (Guimerà et al. 2005). A replicate is a run.</summary>
public sealed class TeamAssemblyMechanisms : PublishedModel
{
    /// <inheritdoc/>
    public override string Name => "team-assembly";

    /// <inheritdoc/>
    public override string Title => "Team assembly";

    /// <inheritdoc/>
    public override string Citation =>
        "R. Guimerà, B. Uzzi, J. Spiro and L. A. N. Amaral (2005), Team assembly mechanisms determine collaboration network structure and team "
        + "performance, *Science* 308: 697–702; rules and defaults of the NetLogo model Team Assembly (E. Bakshy and U. Wilensky 2007).";

    /// <inheritdoc/>
    public override IReadOnlyList<string> Lines { get; } =
    [
        "Each tick a team of m = 4 is made; the first one is all newcomers.",
        "A place goes with p to an incumbent, else to a newcomer.",
        "An incumbent is, with q and once the team has a member, one that a member has worked with; else any outside the team.",
        "All pairs of the team are linked. Who has been in no team for more than 40 ticks leaves.",
        "What is read: S, the share of the living in the largest component, in the steady state.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<string> Departures { get; } =
    [
        "S is measured in every tick that counts (the last two thirds of 6,000).",
        "Where an incumbent is due and everybody is in the team already, a newcomer comes; at the settings below that hardly happens.",
        "Of the published model the stock of agents never runs out of newcomers.",
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedParameter> Parameters { get; } =
    [
        PublishedParameter.Whole("m", "places in a team", 4, 1, 20),
        PublishedParameter.Number("p", "chance that a place goes to an incumbent, %", 40, 0, 99) with { IsAlwaysShown = true },
        PublishedParameter.Number("q", "chance that an incumbent has worked with a member, %", 65, 0, 100),
        PublishedParameter.Whole("max-downtime", "ticks in no team after which an agent stays", 40, 1, 1_000),
        PublishedParameter.Whole("ticks", "ticks, of which the first third is dropped", 6_000, 3, 100_000),
    ];

    /// <inheritdoc/>
    public override string Replicates => "runs";

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedPoint> Points { get; } =
    [
        new(Set(("p", 20)), 10, 4, [PublishedCell.Near("giant-share", .12, .05)]),
        new(Set(), 10, 4, [PublishedCell.Near("giant-share", .49, .05)]),
        new(Set(("p", 60)), 10, 4, [PublishedCell.Near("giant-share", .95, .05)]),
    ];

    /// <inheritdoc/>
    public override IReadOnlyList<PublishedMeasure> Measures(PublishedSettings settings) =>
    [
        PublishedMeasure.Mean("giant-share", "S, share of the living in the largest component", 0),
        PublishedMeasure.Mean("living", "agents alive", 1, 1),
    ];

    /// <inheritdoc/>
    public override double[] Replicate(ulong seed, int replicate, PublishedSettings settings)
    {
        var draws = KeyedDraws.ForReplication(seed, replicate);
        var picking = new TeamPicking(settings.Whole("m"), settings.Number("p") / 100, settings.Number("q") / 100);
        int ticks = settings.Whole("ticks"), dropped = ticks / 3;
        var agents = new Collaborators();
        agents.Work([.. Enumerable.Range(0, picking.Size).Select(_ => agents.Arrive())]);
        double share = 0, living = 0;
        for (var tick = 0; tick < ticks; tick++)
        {
            agents.Work(picking.Pick(agents, draws, tick));
            agents.Pass(settings.Whole("max-downtime"));
            if (tick >= dropped)
            {
                share += Components.GiantShare(agents.Network()) ?? 0;
                living += agents.Living.Count;
            }
        }

        return [share / (ticks - dropped), living / (ticks - dropped)];
    }
}
