using CsCheck;
using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Tests.Collections;

public class IntMapTests
{
    [Fact]
    public void It_holds_what_a_dictionary_holds_in_the_order_in_which_it_came() => Gen.Int[-1000, 1000].Array[0, 400].Sample(keys =>
    {
        var map = new IntMap<int>(4);
        var dictionary = new Dictionary<int, int>();
        foreach (var (key, i) in keys.Select((key, i) => (key, i)))
        {
            map.At(key, out var isNew) = i;
            Assert.Equal(dictionary.TryAdd(key, i), isNew);
            dictionary[key] = i;
        }

        Assert.Equal(keys.Distinct(), map.Keys.ToArray());
        foreach (var key in Enumerable.Range(-1001, 2003))
        {
            Assert.Equal(dictionary.TryGetValue(key, out var expected), map.TryGet(key, out var value));
            Assert.Equal(expected, value);
            Assert.Equal(dictionary.ContainsKey(key), map.Contains(key));
        }
    });

    [Fact]
    public void What_is_cleared_is_gone_and_a_new_key_has_the_default()
    {
        var map = new IntMap<double>();
        for (var turn = 0; turn < 1000; turn++)
        {
            map.Clear();
            Assert.Equal(0, map.Count);
            Assert.False(map.Contains(7));
            Assert.Equal(0, map.At(7, out var isNew));
            Assert.True(isNew);
            map.At(7, out _) = turn;
            map.At(turn + 8, out _) = 1;
            Assert.Equal(turn, map.GetOrDefault(7));
        }
    }
}
