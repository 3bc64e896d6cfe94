using OpgaveSim.Model.Originality;
using OpgaveSim.Model.Parameters;
using OpgaveSim.Model.Randomness;
using OpgaveSim.Model.World;

namespace OpgaveSim.Model.Tests.Originality;

public class NoveltyTests
{
    private static readonly PublicWorld World = WorldBuilder.Build(new WorldSource(3, 0, 36, new WorldParameters()));

    [Fact]
    public void Under_five_precedents_there_is_no_value()
    {
        var issue = World.Issue(0);
        var precedents = Enumerable.Range(0, 4).Select(i => new Precedent(i, i, (ulong)i, issue.ChoiceMask)).ToArray();
        Assert.Equal((null, null), new Novelty().Of(World, issue, 1, precedents, 10));
    }

    [Fact]
    public void Precedents_of_the_round_of_closing_or_without_shared_domains_do_not_count()
    {
        var issue = World.Issue(0);
        Precedent[] many =
        [
            .. Enumerable.Range(0, 4).Select(i => new Precedent(i, i, 5, issue.ChoiceMask)),
            new Precedent(4, 5, 5, ~issue.ChoiceMask), new Precedent(5, 10, 5, issue.ChoiceMask),
        ];
        Assert.Equal((null, null), new Novelty().Of(World, issue, 1, many, 10));
        Assert.NotNull(new Novelty().Of(World, issue, 1, many, 11).Novelty);
    }

    [Fact]
    public void Repeating_precedent_is_not_new_and_the_opposite_is_newer_than_chance()
    {
        var issue = World.Issue(0);
        var precedents = Enumerable.Range(0, 30).Select(i => new Precedent(i, 0, World.StatusQuo ^ issue.ChoiceMask, issue.ChoiceMask)).ToArray();
        var (same, sameSize) = new Novelty().Of(World, issue, World.StatusQuo ^ issue.ChoiceMask, precedents, 1);
        Assert.Equal(0, same);
        Assert.Null(sameSize); // all solutions of that reach are this one: the yardstick is 0
        var (opposite, _) = new Novelty().Of(World, issue, World.StatusQuo, precedents, 1);
        Assert.Equal(2, opposite!.Value, 0.2);
    }

    [Fact]
    public void Agrees_with_a_plain_computation()
    {
        var draws = KeyedDraws.ForReplication(8, 0);
        var issue = World.Issue(4);
        var archive = Enumerable.Range(0, 150)
            .Select(i => new Precedent(i, i / 10, draws.Bits(Purpose.NoveltyReference, 900, (uint)i), World.Issue(i % 36).ChoiceMask)).ToArray();
        const ulong solution = 0x123456789ABCDEF0;
        var relevant = archive.Where(p => p.Round < 14 && System.Numerics.BitOperations.PopCount(p.Choices & issue.ChoiceMask) >= 8).TakeLast(100).ToArray();
        double Mean(ulong x) => relevant.Select(p =>
                (double)System.Numerics.BitOperations.PopCount((x ^ p.Solution) & p.Choices & issue.ChoiceMask)
                / System.Numerics.BitOperations.PopCount(p.Choices & issue.ChoiceMask))
            .Order().Take(15).Average();
        var chance = Enumerable.Range(0, 64).Average(i => Mean(World.Draws.Bits(Purpose.NoveltyReference, 4, (uint)i)));
        Assert.Equal(Mean(solution) / chance, new Novelty().Of(World, issue, solution, archive, 14).Novelty!.Value, 1e-12);
    }

    [Fact]
    public void Radicalness_is_the_share_of_choices_turned()
    {
        var issue = World.Issue(0);
        Assert.Equal(1, Radicalness.Of(issue, ~World.StatusQuo, World.StatusQuo));
        Assert.Equal(0, Radicalness.Of(issue, World.StatusQuo ^ ~issue.ChoiceMask, World.StatusQuo));
    }
}
