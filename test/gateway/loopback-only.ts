/**
 * Preload (`node --import`) for a program that has no setting for its address: every server of the process listens on
 * 127.0.0.1, tells the parent process its port, and the process ends when the parent does.
 */
import net from 'node:net';

const listen = net.Server.prototype.listen;

net.Server.prototype.listen = function (this: net.Server, ...args: unknown[]) {
  const [first, ...rest] = args;
  const callback = rest.find((arg) => typeof arg === 'function') as (() => void) | undefined;
  const options = typeof first === 'object' && first !== null ? first : { port: Number(first ?? 0) };
  if ('path' in options || 'fd' in options) throw new Error('Only TCP ports may be listened on here.');
  this.once('listening', () => process.send?.({ port: (this.address() as net.AddressInfo).port }));
  return listen.call(this, { ...options, host: '127.0.0.1' }, callback);
} as typeof listen;

process.on('disconnect', () => process.exit());
