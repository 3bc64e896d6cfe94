using CsCheck;
using OpgaveSim.Model.Collections;

namespace OpgaveSim.Model.Tests.Collections;

public class AscendingTests
{
    [Fact]
    public void It_finds_what_a_binary_search_finds() => Gen.Int[0, 60].Array[0, 40].Sample(numbers =>
    {
        int[] ascending = [.. numbers.Distinct().Order(), .. numbers.Length % 2 == 0 ? Array.Empty<int>() : [int.MaxValue]];
        Numbered[] list = [.. ascending.Select(number => new Numbered(number))];
        foreach (var number in Enumerable.Range(0, 62).Append(int.MaxValue))
        {
            Assert.Equal(Array.BinarySearch(ascending, number), Ascending.Find<Numbered>(list, number));
        }
    });

    private readonly record struct Numbered(int Number) : INumbered;
}
