using System.Threading.Channels;
using OpgaveSim.Experiments.Input;
using OpgaveSim.Live.Plans;
using OpgaveSim.Live.Protocol;

namespace OpgaveSim.Live.Playing;

/// <summary>Orders of the teacher's page that wait for the loop of the stage, which carries them out one after the other. Safe to use from several threads.</summary>
internal sealed class OrderQueue
{
    private const int MostWaiting = 64;
    private readonly Channel<(LiveOrder? Order, TaskCompletionSource<OrderAnswer> Answer)> waiting =
        Channel.CreateBounded<(LiveOrder?, TaskCompletionSource<OrderAnswer>)>(MostWaiting);

    /// <summary>Asks for something, and waits until it is done.</summary>
    /// <param name="order">What.</param>
    /// <param name="cancellation">Gives up waiting.</param>
    /// <exception cref="FaultsException">Too much is asked at once; and whatever carrying it out throws.</exception>
    public async Task<OrderAnswer> AskAsync(LiveOrder order, CancellationToken cancellation)
    {
        var answer = new TaskCompletionSource<OrderAnswer>(TaskCreationOptions.RunContinuationsAsynchronously);
        return waiting.Writer.TryWrite((order, answer))
            ? await answer.Task.WaitAsync(cancellation)
            : throw new FaultsException("stage", LiveFaultTexts.TooMuch);
    }

    /// <summary>Lets the loop look whether there is something to do. Where orders wait it looks anyway.</summary>
    public void Wake() => waiting.Writer.TryWrite((null, new TaskCompletionSource<OrderAnswer>()));

    /// <summary>Completes when an order waits.</summary>
    public Task WaitAsync(CancellationToken cancellation) => waiting.Reader.WaitToReadAsync(cancellation).AsTask();

    /// <summary>Carries out all orders that wait.</summary>
    /// <param name="carryOut">Carries one out.</param>
    public async Task CarryOutAsync(Func<LiveOrder, Task<OrderAnswer>> carryOut)
    {
        while (waiting.Reader.TryRead(out var one))
        {
            try
            {
                one.Answer.SetResult(one.Order is { } order ? await carryOut(order) : new OrderAnswer());
            }
            catch (Exception e)
            {
                one.Answer.SetException(e); // whoever asked tells it; the stage goes on
            }
        }
    }
}
