using OpgaveSim.Analysis.Statistics;
using OpgaveSim.Model.Outcomes;

namespace OpgaveSim.Analysis.Tests.Outcomes;

public class OutcomeTests
{
    [Fact]
    public void Quality_runs_from_the_status_quo_to_the_best_and_beyond()
    {
        Assert.Equal(0.5, Quality.Of(0.6, 0.5, 0.7)!.Value, 1e-12);
        Assert.Equal(1.5, Quality.Of(0.8, 0.5, 0.7)!.Value, 1e-12);
        Assert.Equal(0, Quality.Of(0.5, 0.5, 0.7));
        Assert.Null(Quality.Of(0.5, 0.7, 0.7));
    }

    [Fact]
    public void Payoff_by_hand() => Assert.Equal(0.5 * 0.2 - 0.25 * -0.1, Payoff.Of([0.5, 9, -0.25], [0, 2], [0.7, 0.3], [0.5, 0.4]), 1e-15);

    [Fact]
    public void Payoffs_are_summarised_with_the_tenth_percentile_of_type_seven()
    {
        var summary = PayoffSummary.Of([3, -1, 0, 1, 2])!;
        Assert.Equal(1, summary.Mean);
        Assert.Equal(-0.6, summary.TenthPercentile, 1e-12);
        Assert.Equal(Math.Sqrt(2), summary.Deviation, 1e-12);
        Assert.Equal(0.2, summary.Losing);
        Assert.Null(PayoffSummary.Of([]));
    }

    [Fact]
    public void Gini_by_hand()
    {
        Assert.Equal(0, Gini.Of([2, 2, 2]));
        Assert.Equal(0.75, Gini.Of([0, 0, 0, 4])!.Value, 1e-15);
        Assert.Null(Gini.Of([0, 0]));
        Assert.Null(Gini.Of([]));
    }

    [Fact]
    public void Student_intervals_agree_with_a_table_and_need_six_values()
    {
        var interval = MeanInterval.Of([1, 2, 3, 4, 5, 6])!.Value;
        Assert.Equal(3.5 - 2.5705818 * 1.8708287 / Math.Sqrt(6), interval.Low, 1e-6);
        Assert.Null(MeanInterval.Of([1, 2, 3, 4, 5]));
    }

    [Fact]
    public void The_bootstrap_is_near_student_for_a_symmetric_sample_and_repeats_itself()
    {
        double[] values = [.. Enumerable.Range(0, 101).Select(i => (double)i)];
        var bootstrap = BcaInterval.Of(values)!.Value;
        var student = MeanInterval.Student(values)!.Value;
        Assert.Equal(student.Low, bootstrap.Low, 0.5);
        Assert.Equal(student.High, bootstrap.High, 0.5);
        Assert.NotEqual(student, bootstrap);
        Assert.Equal(student, MeanInterval.Of(values));
        Assert.Equal(bootstrap, BcaInterval.Of(values));
        Assert.Equal(new Interval(4, 4), BcaInterval.Of([.. Enumerable.Repeat(4.0, 60)]));
        Assert.Null(BcaInterval.Of([1, 2, 3, 4, 5]));
    }
}
