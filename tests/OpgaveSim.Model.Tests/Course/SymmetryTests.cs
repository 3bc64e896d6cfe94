using System.Text.Json;
using System.Text.Json.Serialization;
using OpgaveSim.Model.Formation;
using OpgaveSim.Model.Formation.Scores;
using OpgaveSim.Model.Formation.Strategies;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.World;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Course;

/// <summary>docs/model.md section 5: what must hold whatever the parameters.</summary>
public class SymmetryTests
{
    private static readonly JsonSerializerOptions Json = new() { NumberHandling = JsonNumberHandling.AllowNamedFloatingPointLiterals };

    [Theory]
    [InlineData("kindred")]
    [InlineData("issue")]
    [InlineData("expert")]
    [InlineData("random")]
    public void If_all_actors_are_alike_the_logics_give_the_same_to_the_last_digit(string name)
    {
        var source = new WorldSource(5, 0, 20, new WorldParameters { Actors = 80, IssuesPerRound = 2 }, Alike(80));
        Logic Of(string logic) => Logics.Named(logic) with { Answer = 0.5, Deliberate = 0.5, Start = StartRule.Random, StartMix = 0 };
        var interest = Play.Run(Play.Setting(Of("interest")) with { World = source });
        var other = Play.Run(Play.Setting(Of(name)) with { World = source });
        Assert.Contains(interest.ClosedTables, table => table.Realised is not null);
        Assert.Equal(JsonSerializer.Serialize(interest, Json), JsonSerializer.Serialize(other, Json));
    }

    [Theory]
    [InlineData("issue")]
    [InlineData("random")]
    public void Alike_actors_need_no_equal_start_either(string name)
    {
        var source = new WorldSource(5, 1, 12, new WorldParameters { Actors = 50, IssuesPerRound = 2 }, Alike(50));
        var interest = Play.Run(Play.Setting(Logics.Named("interest") with { Answer = 1, Deliberate = 1 }) with { World = source });
        var other = Play.Run(Play.Setting(Logics.Named(name)) with { World = source });
        Assert.Equal(JsonSerializer.Serialize(interest, Json), JsonSerializer.Serialize(other, Json));
    }

    [Fact]
    public void Without_ties_and_with_full_error_issue_invites_like_random_in_distribution()
    {
        // What is judged is somebody else's competence then: who is asked does not depend on who one is.
        var p = new TableParameters { JudgementError = 1, TieGrowth = 0, Fill = true };
        var shares = new Dictionary<string, double[]>();
        foreach (var invite in (string[])["issue", "random"])
        {
            var logic = Logics.Complete(new LogicChoice("random", 0), new LogicChoice(invite, 0), 1, 1);
            var homes = new double[9];
            for (var replication = 0; replication < 6; replication++)
            {
                var setting = Play.Setting(logic, new WorldParameters { Actors = 200, TiesTaken = 0 }, p, rounds: 36, replication: replication);
                var world = WorldBuilder.Build(setting.World);
                foreach (var table in Play.Run(world, setting).ClosedTables)
                {
                    foreach (var member in table.Members.Skip(1))
                    {
                        // how often a member is at home in a domain of its issue, by kind, and its competence for the issue
                        var issue = world.Issue(table.Issue);
                        homes[0]++;
                        homes[1] += issue.Domains.Contains(world.Actors.Home[member.Actor]) ? 1 : 0;
                        homes[2 + world.Actors.Kind[member.Actor]]++;
                        homes[5] += Affinity.Of(issue.Requirement, world.Actors.CompetenceOf(member.Actor), issue.Domains);
                        homes[6 + (int)world.Actors.Tier[member.Actor]]++;
                    }
                }
            }

            shares[invite] = [.. homes.Skip(1).Select(count => count / homes[0])];
        }

        // some 6,000 members an arm: the standard error of a difference of shares is below 0.0095
        Assert.All(shares["issue"].Zip(shares["random"]), pair => Assert.Equal(pair.First, pair.Second, 0.035));
        Assert.Equal(shares["issue"][4], shares["random"][4], 0.01);
    }

    internal static CaseWorld Alike(int actors)
    {
        double[] interests = [0.4, 0.1, 0.1, 0.1, 0.1, 0.1, -0.05, 0.05], competence = [0.9, 0.5, 0.3, 0.3, 0.2, 0.1, 0.1, 0.1];
        return new CaseWorld
        {
            ActorIds = [.. Enumerable.Range(0, actors).Select(actor => $"a{actor}")],
            ActorNames = [.. Enumerable.Range(0, actors).Select(actor => $"a{actor}")],
            DomainIds = [.. Enumerable.Range(0, 8).Select(domain => $"d{domain}")],
            DomainNames = [.. Enumerable.Range(0, 8).Select(domain => $"d{domain}")],
            Kinds = ["civic"],
            Kind = new int[actors],
            Home = new int[actors],
            Tier = new int[actors],
            Mandate = new ulong?[actors],
            Interests = [.. Enumerable.Repeat(interests, actors).SelectMany(values => values)],
            Competence = [.. Enumerable.Repeat(competence, actors).SelectMany(values => values)],
            Willingness = [.. Enumerable.Repeat(0.7, actors)],
            Skill = [.. Enumerable.Repeat(0.5, actors)],
            Capacity = [.. Enumerable.Repeat(3, actors)],
        };
    }
}
