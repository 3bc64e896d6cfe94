using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Tests.Collections;

public class KeptTests
{
    [Fact]
    public void A_value_is_computed_once_while_it_is_kept_and_again_after_all_were_forgotten()
    {
        var computed = new List<int>();
        var kept = new Kept<int, string>(2);
        string Get(int key) => kept.Get(key, static (key, computed) =>
        {
            computed.Add(key);
            return $"{key}";
        }, computed);

        Assert.Equal(["1", "2", "1", "2"], new[] { 1, 2, 1, 2 }.Select(Get));
        Assert.Equal([1, 2], computed);
        Assert.Equal(["3", "3", "1", "3"], new[] { 3, 3, 1, 3 }.Select(Get));
        Assert.Equal([1, 2, 3, 1], computed);
        Assert.Equal("2", Get(2));
        Assert.Equal([1, 2, 3, 1, 2], computed);
    }

    [Fact]
    public void Any_number_of_threads_get_the_value_of_their_key()
    {
        var kept = new Kept<int, int>(3);
        var results = new int[10_000];
        Parallel.For(0, results.Length, i => results[i] = kept.Get(i % 7, static (key, factor) => key * factor, 3));
        Assert.Equal(Enumerable.Range(0, results.Length).Select(i => i % 7 * 3), results);
    }
}
