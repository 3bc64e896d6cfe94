using OpgaveSim.Model.Diversity;
using OpgaveSim.Testing;

namespace OpgaveSim.Model.Tests.Diversity;

/// <summary>What of whom goes into the composition of a table, on <see cref="SmallCase"/>.</summary>
public class CompositionTests
{
    private static readonly Composition Three = Composition.Of(SmallCase.World, SmallCase.Both, [0, 1, 2]);

    [Fact]
    public void Varieties_of_two_different_members()
    {
        // kinds a, a, b; tiers all different; homes 0, 1, 1
        Assert.Equal(2.0 / 3, Three.KindVarietyUnbiased!.Value, 1e-15);
        Assert.Equal(1, Three.TierVarietyUnbiased!.Value, 1e-15);
        Assert.Equal(2.0 / 3, Three.HomeVarietyUnbiased!.Value, 1e-15);
        Assert.Null(Three.KindVarietyOfFour);
    }

    [Fact]
    public void Further_forms_of_variety_of_kind()
    {
        var forms = Three.KindForms!;
        var entropy = Math.Log(3) - 2.0 / 3 * Math.Log(2);
        Assert.Equal(entropy, forms.Shannon, 1e-15);
        Assert.Equal(2, forms.HillZero, 1e-15);
        Assert.Equal(Math.Exp(entropy), forms.HillOne, 1e-14);
        Assert.Equal(9.0 / 5, forms.HillTwo, 1e-14);
        Assert.Equal(1.5, forms.HillInfinity, 1e-15);
        Assert.Equal(entropy / Math.Log(2), forms.Pielou!.Value, 1e-15);
    }

    [Fact]
    public void Effective_home_domains_count_likeness()
    {
        // columns of competence over all four actors: (1, 0, 0, 1) and (0, 1, 1, 1)
        var alike = 1 / Math.Sqrt(6);
        var expected = Math.Exp(-Math.Log(1.0 / 3 + alike * 2 / 3) / 3 - Math.Log(2.0 / 3 + alike / 3) * 2 / 3);
        Assert.Equal(expected, Three.HomeLeinsterCobbold!.Value, 1e-12);
        Assert.InRange(expected, 1, Math.Exp(Math.Log(3) - 2.0 / 3 * Math.Log(2)));
        Assert.Equal((1 - alike) * 4 / 9, Three.HomeDisparity!.Value, 1e-12);
    }

    [Fact]
    public void Mandate_cover_is_that_of_the_members()
    {
        Assert.Equal(0.3, Three.MandateCover!.Value, 1e-15);
        Assert.Equal(1, Composition.Of(SmallCase.World, SmallCase.Both, [2, 3]).MandateCover!.Value, 1e-15);
        Assert.Equal(0, Composition.Of(SmallCase.World, SmallCase.Both, [1, 2]).MandateCover);
    }

    [Fact]
    public void Coverage_of_each_domain_that_the_issue_involves()
    {
        Assert.Equal([1.0, 1.0], DomainCoverage.Of(SmallCase.World.Actors, SmallCase.Both, [0, 1]));
        Assert.Equal([0.0, 1.0], DomainCoverage.Of(SmallCase.World.Actors, SmallCase.Both, [1, 2]));
        Assert.Equal([null, 0.0], DomainCoverage.Of(SmallCase.World.Actors, SmallCase.One, [0]));
        Assert.Equal([0.0, 0.0], DomainCoverage.Of(SmallCase.World.Actors, SmallCase.Both, []));
        Assert.Equal(0.7, Coverage.Of(SmallCase.World.Actors, SmallCase.Both, [1, 2]), 1e-15);
    }

    [Fact]
    public void What_is_not_defined_has_no_value()
    {
        var unknown = Composition.Of(SmallCase.World, null, [0, 1, 2]);
        Assert.Null(unknown.Coverage);
        Assert.Null(unknown.MandateCover);
        Assert.Equal(Three.HomeLeinsterCobbold, unknown.HomeLeinsterCobbold);
        var alone = Composition.Of(SmallCase.World, SmallCase.Both, [0]);
        Assert.Null(alone.KindVarietyUnbiased);
        Assert.Null(alone.TierVarietyUnbiased);
        Assert.Null(alone.HomeVarietyUnbiased);
        Assert.Null(alone.KindForms!.Pielou);
        Assert.Equal(1, alone.KindForms.HillZero);
        var nobody = Composition.Of(SmallCase.World, SmallCase.Both, []);
        Assert.Null(nobody.KindForms);
        Assert.Null(nobody.HomeLeinsterCobbold);
        Assert.Null(nobody.MandateCover);
        Assert.Null(nobody.Coverage);
    }
}
