using OpgaveSim.Analysis.Published;
using OpgaveSim.Analysis.Published.Ablation;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;

namespace OpgaveSim.Analysis.Tests.Published;

public class AblationTests
{
    private const int Rounds = 9;

    [Fact]
    public void Every_mechanism_is_switched_off_by_a_setting_that_is_not_the_default()
    {
        Assert.Equal(12, Mechanism.All.Count);
        Assert.Equal(12, Mechanism.All.Select(mechanism => mechanism.Id).Distinct().Count());
        Assert.All(Mechanism.All, mechanism => Assert.False(
            mechanism.World(new WorldParameters()) == new WorldParameters() { Kinds = mechanism.World(new WorldParameters()).Kinds }
            && mechanism.Table(new TableParameters()) == new TableParameters()));
    }

    [Fact]
    public void Without_exit_nobody_leaves_and_with_it_somebody_does()
    {
        Assert.Contains(Play(Mechanism.None).ClosedTables, table => table.Exits > 0);
        Assert.All(Play(Named("exit")).ClosedTables, table => Assert.Equal(0, table.Exits));
    }

    [Fact]
    public void Without_relations_nobody_ever_has_a_tie()
    {
        Assert.Contains(Play(Mechanism.None).Actors, actor => actor.Ties.Count > 0);
        Assert.All(Play(Named("relations")).Actors, actor => Assert.Empty(actor.Ties));
    }

    [Fact]
    public void Without_a_search_limit_every_stranger_is_scored()
    {
        var table = Play(Named("search-limit")).ClosedTables[0];
        Assert.True(table.Scouted >= 39 * 1, $"{table.Scouted} of 39 others scored");
        Assert.True(Play(Mechanism.None).ClosedTables[0].Scouted <= 40 * 3);
    }

    [Fact]
    public void Without_opposition_no_interest_is_negative()
    {
        Assert.Contains(World(Mechanism.None).Actors.Interests, interest => interest < 0);
        Assert.DoesNotContain(World(Named("opposition")).Actors.Interests, interest => interest < 0);
    }

    [Fact]
    public void A_replicate_says_issue_less_interest_in_the_same_world()
    {
        var model = new OwnModelAblated();
        var settings = new PublishedSettings(model.Parameters, new Dictionary<string, string> { ["actors"] = "40", ["rounds"] = "9" });
        var row = model.Replicate(3, 0, settings);
        var (issue, interest) = (Play(Mechanism.None, "issue"), Play(Mechanism.None, "interest"));
        for (var outcome = 0; outcome < OwnModelAblated.Outcomes.Count; outcome++)
        {
            var id = OwnModelAblated.Outcomes[outcome].Id;
            Assert.Equal((issue.Measures[id] ?? double.NaN) - (interest.Measures[id] ?? double.NaN), row[outcome]);
        }
    }

    private static Mechanism Named(string id) => Mechanism.All.Single(mechanism => mechanism.Id == id);

    private static PublicWorld World(Mechanism without) =>
        WorldBuilder.Build(new WorldSource(3, 0, Rounds, without.World(new WorldParameters { Actors = 40 })));

    private static RunRecord Play(Mechanism without, string logic = "interest")
    {
        var world = World(without);
        return WorldPlay.Run(world, new RunSetting(
            world.Source, Logics.Named(logic), without.Table(new TableParameters()), Rounds / 3, MeasureScope.Full));
    }
}
