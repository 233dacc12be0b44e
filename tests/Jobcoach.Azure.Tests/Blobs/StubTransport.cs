using Azure.Core;
using Azure.Core.Pipeline;

namespace Jobcoach.Azure.Tests.Blobs;

/// <summary>Stands between the SDK and the network, and may answer or fail in its place.</summary>
/// <param name="answer">Gets the message, its number from 1, and what would really happen.</param>
internal sealed class StubTransport(Func<HttpMessage, int, Func<Task>, Task> answer) : HttpPipelineTransport
{
    private int _count;

    public int Count => _count;

    public override Request CreateRequest() => HttpClientTransport.Shared.CreateRequest();

    public override void Process(HttpMessage message) => throw new NotSupportedException("The store is asynchronous.");

    public override async ValueTask ProcessAsync(HttpMessage message) =>
        await answer(message, Interlocked.Increment(ref _count), () => HttpClientTransport.Shared.ProcessAsync(message).AsTask());
}
