using System.Numerics;
using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Originality;

public class PracticeNoveltyTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    [Fact]
    public void Known_are_the_practices_of_all_sectors_and_of_a_hundred_actors_each_once()
    {
        var known = KnownPractices.In(World).All;
        Assert.Same(known, KnownPractices.In(World).All);
        Assert.Equal(
            Enumerable.Range(0, 8).Select(domain => PracticeGeneration.Sector(World.Draws, World.Landscape, domain, 8, World.StatusQuo)), known.Take(8));
        var actors = Enumerable.Range(0, World.Actors.Count).Where(actor => World.FirstPractices(actor).All(known.Skip(8).Contains)).ToArray();
        Assert.Equal(100, actors.Length);
        Assert.Equal(actors.SelectMany(World.FirstPractices).Order(), known.Skip(8).Order());
        Assert.InRange(actors.Average(), 70, 130); // not the first hundred
    }

    [Fact]
    public void In_a_small_world_they_are_those_of_all_actors()
    {
        var small = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters { Actors = 30 }));
        Assert.Equal(
            Enumerable.Range(0, 30).SelectMany(small.FirstPractices).Order(), KnownPractices.In(small).All.Skip(8).Order());
    }

    [Fact]
    public void Agrees_with_a_plain_computation()
    {
        var (issue, known) = (World.Issue(4), KnownPractices.In(World).All);
        var size = BitOperations.PopCount(issue.ChoiceMask);
        double Mean(ulong x) => known.Select(one => (double)BitOperations.PopCount((x ^ one) & issue.ChoiceMask) / size).Order().Take(15).Average();
        var chance = Enumerable.Range(0, 64).Average(i => Mean(World.Draws.Bits(Purpose.NoveltyReference, 4, (uint)i)));
        var novelty = new PracticeNovelty();
        foreach (var solution in (ulong[])[0x123456789ABCDEF0, World.StatusQuo, known[20], 0x123456789ABCDEF0])
        {
            Assert.Equal(Mean(solution) / chance, novelty.Of(World, issue, solution).Novelty!.Value, 1e-12);
        }
    }

    [Fact]
    public void A_practice_that_many_know_is_not_new_and_what_nobody_knows_is()
    {
        var (issue, novelty) = (World.Issue(4), new PracticeNovelty());
        var quo = novelty.Of(World, issue, World.StatusQuo);
        Assert.InRange(quo.Novelty!.Value, 0, 0.4);
        Assert.Equal(1, quo.GivenSize!.Value, 1e-12); // all solutions that turn nothing are this one
        Assert.True(novelty.Of(World, issue, ~World.StatusQuo).Novelty > 1.5);
    }
}
