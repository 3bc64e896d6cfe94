using OpgaveSim.Analysis.Published.TeamAssembly;
using OpgaveSim.Model.Networks;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Analysis.Tests.Published;

public class TeamAssemblyTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(4, 0);

    [Fact]
    public void Who_is_idle_for_more_than_the_most_leaves_and_takes_its_links_along()
    {
        var agents = new Collaborators();
        agents.Work([agents.Arrive(), agents.Arrive(), agents.Arrive()]);
        for (var tick = 0; tick < 3; tick++)
        {
            agents.Work([0, 1]);
            agents.Pass(1);
        }

        // 2 was idle for 1 after the first tick, for 2 after the second, so the third takes it
        Assert.Equal([0, 1], agents.Living);
        Assert.Equal([1], agents.PartnersOf(0));
        Assert.Equal(1, Components.GiantShare(agents.Network()));
    }

    [Fact]
    public void Without_incumbents_all_are_new_and_every_team_is_a_component()
    {
        var agents = new Collaborators();
        for (var tick = 0; tick < 3; tick++)
        {
            agents.Work(new TeamPicking(4, 0, 1).Pick(agents, Draws, tick));
        }

        Assert.Equal([4, 4, 4], Components.Sizes(agents.Network()));
    }

    [Fact]
    public void With_repeats_alone_a_team_grows_from_partners()
    {
        var agents = new Collaborators();
        for (var team = 0; team < 5; team++)
        {
            agents.Work([.. Enumerable.Range(0, 3).Select(_ => agents.Arrive())]);
        }

        // the first is any; the next two are its partners; the fourth has no partner left, so it is any
        for (var tick = 0; tick < 20; tick++)
        {
            var team = new TeamPicking(4, 1, 1).Pick(agents, Draws, tick);
            Assert.Equal(4, team.Distinct().Count());
            Assert.Single(team.Take(3).Select(agent => agent / 3).Distinct());
            Assert.NotEqual(team[0] / 3, team[3] / 3);
        }

        Assert.Equal(15, agents.Living.Count);
    }

    [Fact]
    public void Where_everybody_is_in_the_team_a_newcomer_comes()
    {
        var agents = new Collaborators();
        agents.Work([agents.Arrive(), agents.Arrive()]);
        Assert.Equal(2, new TeamPicking(3, 1, 1).Pick(agents, Draws, 0)[2]);
    }
}
