using CsCheck;
using OpgaveSim.Model.Randomness;

namespace OpgaveSim.Model.Tests.Randomness;

public class PhiloxTests
{
    // The known-answer vectors of Random123 for philox4x32-10.
    [Theory]
    [InlineData(0x0ul, 0x0u, 0x0u, 0x0u, 0x0u, 0x6627e8d5u, 0xe169c58du, 0xbc57ac4cu, 0x9b00dbd8u)]
    [InlineData(0xfffffffffffffffful, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0xffffffffu, 0x408f276du, 0x41c83b0eu, 0xa20bc7c6u, 0x6d5451fdu)]
    [InlineData(0x299f31d0a4093822ul, 0x243f6a88u, 0x85a308d3u, 0x13198a2eu, 0x03707344u, 0xd16cfe09u, 0x94fdccebu, 0x5001e420u, 0x24126ea1u)]
    public void Agrees_with_the_published_vectors(ulong key, uint c0, uint c1, uint c2, uint c3, uint w0, uint w1, uint w2, uint w3) =>
        Assert.Equal(new PhiloxBlock(w0, w1, w2, w3), Philox4x32.Block(key, c0, c1, c2, c3));

    [Fact]
    public void Many_at_once_are_each_as_alone() => Gen.Select(Gen.ULong, Gen.UInt, Gen.UInt, Gen.Select(Gen.UInt, Gen.UInt).Array[0, 40]).Sample((key, c0, c1, rest) =>
    {
        var low = new ulong[rest.Length];
        Philox4x32.Lows(key, c0, c1, [.. rest.Select(pair => pair.Item1)], [.. rest.Select(pair => pair.Item2)], low);
        Assert.Equal([.. rest.Select(pair => Philox4x32.Block(key, c0, c1, pair.Item1, pair.Item2).Low)], low);
    });
}
