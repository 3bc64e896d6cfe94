using OpgaveSim.Live.Playing;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Records;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Live.Tests;

/// <summary>The story of one issue is what happens in the worlds on the screen.</summary>
public class StoryTests
{
    [Fact]
    public async Task What_is_told_is_what_the_runs_leave()
    {
        RunSetting[] settings = [Play.Setting(Logics.Named("interest")), Play.Setting(Logics.Named("issue"))];
        var story = await TellAsync(settings);
        Assert.NotNull(story);
        for (var side = 0; side < 2; side++)
        {
            var told = story.Tables[side];
            var left = Play.Run(settings[side]).ClosedTables.Single(table => table.Issue == story.Issue.Issue);
            Assert.Equal(left.Members.Select(member => member.Actor), told.End.Members);
            Assert.Equal(left.Members.Single(member => member.Convened).Actor, told.Initiator);
            Assert.Equal(left.Members.Skip(1).Select(member => member.Actor).Order(), told.Asked.Where(one => one.Joined).Select(one => one.Actor).Order());
            Assert.True(told.Asked.Count <= left.Asked, "somebody is told of who was not asked");
            Assert.Equal((left.Meetings, left.Tried, left.Passed), (told.Meetings, told.Tried, told.Passed));
            Assert.Equal(Math.Round(left.Quality!.Value, 3), told.End.Quality);
            Assert.Equal(0, told.End.Outcome);
            Assert.Equal(left.Members.Where(member => member.Left is not null).Select(member => member.Actor).Order(), told.Left.Order());
        }

        Assert.Equal(1, story.Requirement.Sum(one => one.Weight), 9);
        Assert.Equal(story.Issue.Domains, story.Requirement.Select(one => one.Domain));
        Assert.NotEqual(story.Tables[0].End.Members, story.Tables[1].End.Members);
    }

    [Fact]
    public async Task A_reason_is_a_domain_of_the_issue_where_the_actor_has_most_at_stake_or_can_do_most()
    {
        RunSetting[] settings = [Play.Setting(Logics.Named("interest")), Play.Setting(Logics.Named("issue"))];
        var story = (await TellAsync(settings))!;
        var world = WorldBuilder.Build(settings[0].World);
        var weights = story.Requirement.ToDictionary(one => one.Domain, one => one.Weight);
        Assert.All(story.Tables[0].Asked, one => Assert.All(weights, other => Assert.True(
            weights[one.Domain] * Math.Abs(world.Actors.InterestsOf(one.Actor)[one.Domain]) >= other.Value * Math.Abs(world.Actors.InterestsOf(one.Actor)[other.Key]))));
        Assert.All(story.Tables[1].Asked, one => Assert.All(weights, other => Assert.True(
            weights[one.Domain] * world.Actors.CompetenceOf(one.Actor)[one.Domain] >= other.Value * world.Actors.CompetenceOf(one.Actor)[other.Key])));
    }

    [Fact]
    public async Task There_is_no_story_where_no_table_comes_to_a_solution_or_the_worlds_are_too_large()
    {
        var nobody = new TableParameters { Rule = DecisionRule.Consensus, Quorum = 1, Misunderstanding = 8 };
        RunSetting[] none = [.. ((string[])["interest", "issue"]).Select(logic => Play.Setting(Logics.Named(logic), new WorldParameters { Actors = 60 }, nobody, rounds: 2))];
        Assert.Null(await TellAsync(none));
        RunSetting[] large = [.. ((string[])["interest", "issue"]).Select(logic => Play.Setting(Logics.Named(logic), new WorldParameters { Actors = 5_001 }, rounds: 1))];
        Assert.Null(await TellAsync(large));
    }

    [Fact]
    public async Task A_page_is_told_the_same_story_as_often_as_it_asks()
    {
        await using var house = await LiveHouse.OpenAsync(background: 0);
        var first = (await house.GetAsync("story")).ToJsonString();
        await house.DoAsync(new { @do = "step" });
        Assert.Equal(first, (await house.GetAsync("story")).ToJsonString());
        await house.DoAsync(new { @do = "scenarios", first = "random", second = "issue" });
        var other = await house.GetAsync("story");
        Assert.Equal("random", (string)other["tables"]![0]!["invite"]!);
    }

    private static Task<StoryTold?> TellAsync(RunSetting[] settings) => StoryTeller.TellAsync([.. settings.Select(setting => WorldBuilder.Build(setting.World))], settings);
}
