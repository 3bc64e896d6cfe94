using OpgaveSim.Experiments.Stored;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Presentation.Words;
using OpgaveSim.Results.Database;

namespace OpgaveSim.Results.Comparisons;

/// <summary>Arms that are compared, and which of them can answer what: told by their logic, not by their name.</summary>
public sealed class Arms
{
    /// <summary>Arms, one of them the baseline.</summary>
    /// <param name="all">The arms, with names that differ.</param>
    /// <param name="baseline">Name of the one that others are compared with.</param>
    public Arms(IReadOnlyList<Arm> all, string baseline) => (All, Baseline) = (all, all.First(arm => arm.Name == baseline));

    /// <summary>All, in their order.</summary>
    public IReadOnlyList<Arm> All { get; }

    /// <summary>The one that others are compared with.</summary>
    public Arm Baseline { get; }

    /// <summary>All but the baseline.</summary>
    public IEnumerable<Arm> Others => All.Where(arm => arm != Baseline);

    /// <summary>The arm that is driven by the issue throughout; null: there is none.</summary>
    public Arm? Issue => All.FirstOrDefault(arm => arm.Logic == Logics.Named("issue"));

    /// <summary>The arm that is driven by interest throughout; null: there is none.</summary>
    public Arm? Interest => All.FirstOrDefault(arm => arm.Logic == Logics.Named("interest"));

    /// <summary>The arm that seeks mutual gains throughout; null: there is none.</summary>
    public Arm? MutualGains => All.FirstOrDefault(arm => arm.Logic == Logics.Named("mutual-gains"));

    /// <summary>The arm that picks experts throughout; null: there is none.</summary>
    public Arm? Expert => All.FirstOrDefault(arm => arm.Logic == Logics.Named("expert"));

    /// <summary>The level of chance: chance invites, and members judge by the issue; null: there is none.</summary>
    public Arm? Chance => All.FirstOrDefault(arm => arm.Logic == Logics.Named("random"));

    /// <summary>Those that the issue-driven one is always held against, of those that are there: interest, mutual gains, chance and expert.</summary>
    public IReadOnlyList<Arm> AgainstIssue => [.. ((Arm?[])[Interest, MutualGains, Chance, Expert]).OfType<Arm>()];

    /// <summary>Chance invites, and members judge by their interests; null: there is none.</summary>
    public Arm? ChanceWithInterests =>
        All.FirstOrDefault(arm => arm.Logic is { Invite.IsChance: true, Answer: 0, Deliberate: 0 });

    /// <summary>Pairs that differ in the invitation alone: the first invites for the issue, the second from interest.</summary>
    public IEnumerable<(Arm Mixed, Arm Interest)> InvitationAlone =>
        from mixed in All
        where mixed.Logic.Invite == InviteRule.Issue
        from interest in All
        where interest.Logic.Invite == InviteRule.Interest && mixed.DiffersInInvitationAlone(interest)
        select (mixed, interest);

    /// <summary>
    /// The pairs that are judged: all against the baseline; issue against interest, mutual gains, chance and expert; and those that differ in
    /// the invitation alone. Each pair once.
    /// </summary>
    public IEnumerable<(Arm Arm, Arm Against)> Contrasts
    {
        get
        {
            var pairs = Others.Select(arm => (Arm: arm, Against: Baseline)).ToList();
            void Add(Arm? arm, Arm against)
            {
                if (arm is not null && arm != against && !pairs.Contains((arm, against)) && !pairs.Contains((against, arm)))
                {
                    pairs.Add((arm, against));
                }
            }

            foreach (var against in AgainstIssue)
            {
                Add(Issue, against);
            }

            foreach (var (mixed, interest) in InvitationAlone)
            {
                Add(mixed, interest);
            }

            return pairs;
        }
    }

    /// <summary>Reads the arms of a point of a result's design.</summary>
    /// <param name="values">The runs' values.</param>
    /// <param name="point">The point.</param>
    public static Arms Read(RunValues values, int point)
    {
        var scenarios = values.Settings.Point(point).Scenarios.ToDictionary(scenario => scenario.Name);
        return new Arms([.. values.Scenarios.Select((name, position) => One(values, scenarios[name], position))], values.Baseline);
    }

    /// <summary>An arm by its name; null: there is none.</summary>
    public Arm? Find(string name) => All.FirstOrDefault(arm => arm.Name == name);

    /// <summary>An arm by its name.</summary>
    public Arm Named(string name) => All.First(arm => arm.Name == name);

    private static Arm One(RunValues values, StoredScenario scenario, int position) => new(
        scenario.Name, position, values.LogicTexts.GetValueOrDefault(scenario.Name, ""), scenario.Logic, scenario.Table,
        scenario.Table.Of(nameof(TableParameters.TieDecay), table => table.TieDecay) ?? 0)
    {
        Title = values.Titles.GetValueOrDefault(scenario.Name) ?? ArmTitles.Usual(scenario.Name, scenario.Logic),
    };
}
