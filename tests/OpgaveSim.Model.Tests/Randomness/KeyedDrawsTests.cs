using CsCheck;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Randomness;

public class KeyedDrawsTests
{
    private static readonly KeyedDraws Draws = KeyedDraws.ForReplication(2026, 0);

    [Fact]
    public void A_draw_depends_on_its_whole_name_and_on_nothing_else()
    {
        var again = Draws.Bits(Purpose.Answer, 1, 2, 3);
        _ = Draws.Bits(Purpose.Answer, 9, 9, 9);
        Assert.Equal(again, Draws.Bits(Purpose.Answer, 1, 2, 3));
        ulong[] others =
        [
            again, Draws.Bits(Purpose.Exit, 1, 2, 3), Draws.Bits(Purpose.Answer, 2, 2, 3), Draws.Bits(Purpose.Answer, 1, 3, 3),
            Draws.Bits(Purpose.Answer, 1, 2, 4), KeyedDraws.ForReplication(2026, 1).Bits(Purpose.Answer, 1, 2, 3),
            KeyedDraws.ForReplication(2027, 0).Bits(Purpose.Answer, 1, 2, 3),
        ];
        Assert.Equal(others.Length, others.Distinct().Count());
    }

    [Fact]
    public void Ends_of_the_bits_stay_in_range()
    {
        Assert.Equal(0, KeyedDraws.ToUniform(0UL));
        Assert.True(KeyedDraws.ToUniform(ulong.MaxValue) < 1);
        Assert.True(KeyedDraws.ToUniform(uint.MaxValue) < 1);
        Assert.True(KeyedDraws.ToOpenUniform(0) > 0);
        Assert.True(KeyedDraws.ToOpenUniform(ulong.MaxValue) < 1);
        Assert.Equal(6, KeyedDraws.ToBelow(ulong.MaxValue, 7));
        Assert.Equal(0, KeyedDraws.ToBelow(0, 7));
    }

    [Fact]
    public void Uniform_and_normal_draws_have_their_moments()
    {
        double[] uniform = [.. Enumerable.Range(0, 100_000).Select(i => Draws.Uniform(Purpose.Answer, (uint)i))];
        double[] normal = [.. Enumerable.Range(0, 100_000).Select(i => Draws.Normal(2, 3, Purpose.Skill, (uint)i))];
        Assert.Equal(0.5, uniform.Average(), 0.005);
        Assert.Equal(2, normal.Average(), 0.05);
        Assert.Equal(9, normal.Select(x => (x - 2) * (x - 2)).Average(), 0.2);
    }

    [Fact]
    public void No_purpose_has_the_number_of_another_and_landscapes_lie_far_apart()
    {
        var numbers = Enum.GetValues<Purpose>().Select(purpose => (uint)purpose).ToArray();
        Assert.Equal(Enum.GetNames<Purpose>().Length, numbers.Distinct().Count());
        Assert.All(numbers.Where(number => number < 1u << 20), number => Assert.True(number < 1000));
    }

    [Fact]
    public void Drawing_without_replacement_gives_every_number_once() => Gen.Int[1, 300].Select(Gen.UInt).Sample((size, name) =>
    {
        var order = new DrawWithoutReplacement();
        order.Begin(Draws, Purpose.Aware, name, 7, size);
        var taken = new List<int>();
        while (order.TryNext(out var number))
        {
            taken.Add(number);
        }

        Assert.Equal(taken, DrawWithoutReplacement.All(Draws, Purpose.Aware, name, 7, size));
        return taken.Order().SequenceEqual(Enumerable.Range(0, size));
    });

    [Theory]
    [InlineData(1)]
    [InlineData(256)]
    [InlineData(257)]
    [InlineData(3_000)]
    public void Drawing_without_replacement_is_a_plain_shuffle_whose_draws_have_names(int size)
    {
        var order = new DrawWithoutReplacement();
        order.Begin(Draws, Purpose.Aware, 1, 1, 300);
        order.TryNext(out _); // forgotten
        order.Begin(Draws, Purpose.Aware, 5, 7, size);
        int[] plain = [.. Enumerable.Range(0, size)];
        for (var i = 0; i < size; i++)
        {
            var at = i + Draws.Below(size - i, Purpose.Aware, 5, 7, (uint)i);
            (plain[i], plain[at]) = (plain[at], plain[i]);
            Assert.True(order.TryNext(out var number));
            Assert.Equal(plain[i], number);
        }

        Assert.False(order.TryNext(out _));
    }

    [Fact]
    public void Drawing_without_replacement_is_even()
    {
        var firsts = new int[10];
        var seconds = new int[10];
        var order = new DrawWithoutReplacement();
        for (uint name = 0; name < 20_000; name++)
        {
            order.Begin(Draws, Purpose.Aware, name, 0, 10);
            order.TryNext(out var first);
            order.TryNext(out var second);
            firsts[first]++;
            seconds[second]++;
        }

        Assert.All(firsts.Concat(seconds), count => Assert.InRange(count, 1_800, 2_200));
    }

    [Fact]
    public void Many_draws_are_those_of_their_names() => Gen.Int[0, int.MaxValue].Array[0, 50].Sample(actors =>
    {
        var (each, row) = (new ulong[actors.Length + 3], new ulong[Math.Min(actors.Length, 16)]);
        Draws.Bits(Purpose.Contact, 7, actors, 5, each);
        Draws.BitsFrom(Purpose.Stranger, 7, 9, 11, row);
        Assert.Equal([.. actors.Select(actor => Draws.Bits(Purpose.Contact, 7, (uint)actor, 5)), 0, 0, 0], each);
        Assert.Equal([.. Enumerable.Range(11, row.Length).Select(third => Draws.Bits(Purpose.Stranger, 7, 9, (uint)third))], row);
    });
}
