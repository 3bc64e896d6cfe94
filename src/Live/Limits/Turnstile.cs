using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;
using OpgaveSim.Live.Refusals;
using OpgaveSim.Presentation.Words;

namespace OpgaveSim.Live.Limits;

/// <summary>
/// How many requests get through, by address and in all: <see cref="LiveLimits"/>. The teacher's always do. Comes after routing. The limits are one chain
/// and not policies of endpoints, as a policy has one limiter and these need two: one for an address and one for all.
/// </summary>
internal static class Turnstile
{
    private const int WaitingQuestions = 64;

    /// <summary>The limits, for the middleware.</summary>
    /// <param name="limits">How many.</param>
    /// <param name="isTeacher">Whether a request is the teacher's.</param>
    /// <param name="seatOf">The actor whose seat a request is of; null: of none.</param>
    public static RateLimiterOptions Options(LiveLimits limits, Func<HttpContext, bool> isTeacher, Func<HttpContext, int?> seatOf) => new()
    {
        GlobalLimiter = PartitionedRateLimiter.CreateChained(
            Of(isTeacher, _ => true, AddressOf, address => Bucket(address, limits.Requests, limits.RequestsPerSecond)),
            Of(isTeacher, IsWatching, AddressOf, address => AtOnce(address, limits.PagesOfOneAddress, 0)),
            Of(isTeacher, IsWatching, _ => "", all => AtOnce(all, limits.Pages, 0)),
            Of(isTeacher, IsQuestion, AddressOf, address => AtOnce(address, limits.QuestionsOfOneAddress, WaitingQuestions)),
            Of(isTeacher, IsQuestion, _ => "", all => AtOnce(all, limits.Questions, 4 * WaitingQuestions)),
            Of(isTeacher, context => Asks(context, Demand.Join), AddressOf, address => Bucket(address, limits.SeatsAsked, limits.SeatsAskedPerSecond)),
            Of(isTeacher, context => Asks(context, Demand.Seat), context => seatOf(context) is { } seat ? string.Create(CultureInfo.InvariantCulture, $"seat {seat}") : AddressOf(context), whose => Bucket(whose, limits.Choices, limits.ChoicesPerSecond))),
        OnRejected = (rejected, _) => new ValueTask(RefuseAsync(rejected, limits)),
    };

    /// <summary>The address by which a request is counted.</summary>
    public static string AddressOf(HttpContext context) => ClientAddress.Of(context.Connection.RemoteIpAddress);

    private static PartitionedRateLimiter<HttpContext> Of(
        Func<HttpContext, bool> isTeacher, Func<HttpContext, bool> isHeld, Func<HttpContext, string> whose, Func<string, RateLimitPartition<string>> limit) =>
        PartitionedRateLimiter.Create<HttpContext, string>(context =>
            isHeld(context) && !isTeacher(context) ? limit(whose(context)) : RateLimitPartition.GetNoLimiter("free"));

    private static RateLimitPartition<string> AtOnce(string whose, int most, int waiting) =>
        RateLimitPartition.GetConcurrencyLimiter(whose, _ => new ConcurrencyLimiterOptions { PermitLimit = most, QueueLimit = waiting });

    private static RateLimitPartition<string> Bucket(string whose, int most, int perSecond) => RateLimitPartition.GetTokenBucketLimiter(whose, _ => new TokenBucketRateLimiterOptions
    {
        TokenLimit = most,
        TokensPerPeriod = perSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
    });

    private static bool IsWatching(HttpContext context) => Asks(context, Demand.Watching);

    private static bool IsQuestion(HttpContext context) => Asks(context, Demand.Question);

    private static bool Asks(HttpContext context, Demand demand) => context.GetEndpoint()?.Metadata.GetMetadata<Demand>() == demand;

    private static Task RefuseAsync(OnRejectedContext rejected, LiveLimits limits)
    {
        var context = rejected.HttpContext;
        if (rejected.Lease.TryGetMetadata(MetadataName.RetryAfter, out var pause))
        {
            context.Response.Headers.RetryAfter = ((int)Math.Ceiling(pause.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        }

        if (Asks(context, Demand.Join) || Asks(context, Demand.Seat))
        {
            context.Response.StatusCode = StatusCodes.Status429TooManyRequests;
            return context.Response.WriteAsJsonAsync(new ClassRefused("too-often", ClassTexts.TooOften), LiveJson.Options);
        }

        return RefusalInWords.WriteAsync(context, StatusCodes.Status429TooManyRequests,
            IsWatching(context) ? LiveFaultTexts.ManyWatch(limits.PagesOfOneAddress, limits.Pages) : LiveFaultTexts.TooOften);
    }
}
